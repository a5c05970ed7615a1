import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kill, spawnCollector, storedBodies, type CollectorProcess } from './collector-process.js';
import { openConnection, peakMemoryMiB, postAlone, type RawReply } from './raw-client.js';
import { lunchResponse } from './sample-response.js';

const jsonHead = 'POST /api/responses HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

describe('more than the collector can do', () => {
  let folder: string;
  let collector: CollectorProcess | undefined;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'collector-'))));
  afterEach(async () => {
    if (collector !== undefined) await kill(collector, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const databasePath = (): string => join(folder, 'pulse.sqlite');
  const start = async (environment: Record<string, string> = {}): Promise<CollectorProcess> =>
    (collector = await spawnCollector({ DATABASE_URL: databasePath(), ...environment }));

  /** Answers of almost 64 KiB, most of it room between the brackets. */
  const largeAnswers = async (url: string, count: number): Promise<readonly string[]> => {
    const sample = await lunchResponse(url);
    return Array.from({ length: count }, () => {
      const text = JSON.stringify({ ...sample, id: randomBytes(16).toString('hex') });
      return text.replace('{', `{${' '.repeat(64 * 1024 - text.length)}`);
    });
  };

  const storedIds = (): ReadonlySet<string> =>
    new Set(storedBodies(databasePath()).map(body => (JSON.parse(body) as { id: string }).id));

  const idOf = (body: string): string => (JSON.parse(body) as { id: string }).id;

  it('says "later" to whoever comes on top of what is under way, and keeps all that it took', async () => {
    const { url } = await start({ COLLECTOR_PAUSE_BEFORE_REPLY_MS: '4000' });
    const bodies = await largeAnswers(url, 600);
    const replies = await Promise.all(bodies.map(body => postAlone(url, body)));
    const of = (status: number): readonly RawReply[] => replies.filter(reply => reply.status === status);
    console.log(`${of(201).length} of ${bodies.length} taken, ${of(503).length} told to come later.`);
    expect(of(201).length).toBeGreaterThanOrEqual(128);
    expect(of(503).length).toBeGreaterThanOrEqual(1);
    expect(of(201).length + of(503).length).toBe(bodies.length);
    for (const { retryAfter } of of(503)) expect(Number(retryAfter)).toBeGreaterThanOrEqual(1);
    const stored = storedIds();
    bodies.forEach((body, index) => expect(stored.has(idOf(body))).toBe(replies[index]?.status === 201));
  });

  it(
    'says "later" before bodies fill its memory, and serves whoever comes when they are gone',
    { timeout: 120_000 },
    async () => {
      const { url, child } = await start();
      const connections = await Promise.all(Array.from({ length: 1500 }, () => openConnection(url)));
      const beforeMiB = peakMemoryMiB(child.pid!);
      // All but the end, which never comes.
      const unfinished = `${jsonHead}Content-Length: 65536\r\n\r\n${' '.repeat(65_000)}`;
      await Promise.all(connections.map(({ socket }) => new Promise(resolve => socket.write(unfinished, resolve))));
      // Those that were let in wait for their end until the time of a request is over; the others are told at once.
      const replies = await Promise.all(connections.map(({ closed, received }) => closed.then(received)));
      const grownMiB = peakMemoryMiB(child.pid!) - beforeMiB;
      const refused = replies.filter(reply => reply.startsWith('HTTP/1.1 503 '));
      console.log(`${refused.length} of 1500 bodies told to come later; ${grownMiB.toFixed(0)} MiB more.`);
      for (const reply of refused) expect(reply).toMatch(/^retry-after: \d+\r$/im);
      expect(replies.filter(reply => !/^HTTP\/1\.1 (?:503|408) /.test(reply))).toEqual([]);
      expect(refused.length).toBeGreaterThan(500);
      // The bodies would be 94 MiB more.
      expect(grownMiB).toBeLessThan(100);
      const [body] = await largeAnswers(url, 1);
      await expect.poll(async () => (await postAlone(url, body!)).status, { timeout: 10_000 }).toBe(201);
    },
  );
});
