import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kill, spawnCollector, storedBodies, type CollectorProcess } from './collector-process.js';
import { lunchResponse, postResponse } from './sample-response.js';

describe('the collector as a process', () => {
  let folder: string;
  let environment: Record<string, string>;
  const running: CollectorProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collector-'));
    environment = { DATABASE_URL: join(folder, 'pulse.sqlite') };
  });
  afterEach(async () => {
    for (const collector of running.splice(0)) await kill(collector, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (
    more: Record<string, string> = {},
    fileKiB: number | 'unlimited' = 'unlimited',
  ): Promise<CollectorProcess> => {
    const collector = await spawnCollector({ ...environment, ...more }, fileKiB);
    running.push(collector);
    return collector;
  };

  it('loses and doubles nothing when it is killed between commit and reply', async () => {
    const first = await start({ COLLECTOR_PAUSE_BEFORE_REPLY_MS: '60000' });
    const response = await lunchResponse(first.url);
    const reply = postResponse(first.url, response).then(
      ({ status }) => status,
      () => 'no reply',
    );
    while (storedBodies(environment['DATABASE_URL']!).length === 0)
      await new Promise(resolve => setTimeout(resolve, 20));
    await kill(first, 'SIGKILL');
    expect(await reply).toBe('no reply');
    const second = await start();
    const again = await postResponse(second.url, response);
    expect([again.status, await again.json()]).toEqual([200, { id: response.id, duplicate: true }]);
    expect(storedBodies(environment['DATABASE_URL']!)).toHaveLength(1);
  });

  it('has everything it replied to after being killed in the middle of many answers', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round++) {
      const collector = await start();
      const sample = await lunchResponse(collector.url);
      const work = Promise.allSettled(
        Array.from({ length: 8 }, async (_, worker) => {
          for (let turn = 0; turn < 1000; turn++) {
            const id = [round, worker, turn]
              .map(part => part.toString(16).padStart(4, '0'))
              .join('')
              .padEnd(32, 'a');
            if ((await postResponse(collector.url, { ...sample, id })).status === 201) acknowledged.push(id);
          }
        }),
      );
      const enough = acknowledged.length + 20;
      while (acknowledged.length < enough) await new Promise(resolve => setTimeout(resolve, 10));
      await kill(collector, 'SIGKILL');
      await work;
    }
    const stored = storedBodies(environment['DATABASE_URL']!).map(body => (JSON.parse(body) as { id: string }).id);
    expect(acknowledged.length).toBeGreaterThan(59);
    expect(new Set(stored).size).toBe(stored.length);
    expect(acknowledged.filter(id => !stored.includes(id))).toEqual([]);
  });

  it('asks to try again on a full disk, and keeps what it took before', async () => {
    const full = await start({}, 400);
    const sample = await lunchResponse(full.url, { answers: { wish: 'x'.repeat(200) } });
    const statuses = new Map<string, number>();
    for (let turn = 0; [...statuses.values()].filter(status => status === 503).length < 3 && turn < 1000; turn++) {
      const id = turn.toString(16).padStart(32, '0');
      const reply = await postResponse(full.url, { ...sample, id });
      statuses.set(id, reply.status);
      if (reply.status === 503) expect(reply.headers.get('retry-after')).toBe('5');
    }
    const taken = [...statuses].filter(([, status]) => status === 201).map(([id]) => id);
    expect(new Set(statuses.values())).toEqual(new Set([201, 503]));
    await kill(full, 'SIGTERM');
    expect(full.child.exitCode).toBe(0);
    const roomy = await start();
    const [refused] = [...statuses].find(([, status]) => status === 503)!;
    expect((await postResponse(roomy.url, { ...sample, id: refused })).status).toBe(201);
    const stored = storedBodies(environment['DATABASE_URL']!).map(body => (JSON.parse(body) as { id: string }).id);
    expect([...taken, refused].filter(id => !stored.includes(id))).toEqual([]);
  });

  it('finishes what is under way when it is asked to stop', async () => {
    const collector = await start({ COLLECTOR_PAUSE_BEFORE_REPLY_MS: '500' });
    const response = await lunchResponse(collector.url);
    const reply = postResponse(collector.url, response);
    await new Promise(resolve => setTimeout(resolve, 200));
    const stopped = kill(collector, 'SIGTERM');
    expect((await reply).status).toBe(201);
    await stopped;
    expect(collector.child.exitCode).toBe(0);
  });

  it('refuses a database that another collector has', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(`in use by process ${first.child.pid}`);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/pulse' }, /^.*\.\n$/],
    [{ PULSES: '/nowhere' }, /^The folder \/nowhere .*\.\n$/],
    [{ LISTS: '/nowhere' }, /^The folder \/nowhere .*\.\n$/],
  ])('says in one sentence why it does not start with %j', async (wrong, sentence) => {
    await expect(start(wrong)).rejects.toThrow(sentence);
  });
});
