import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { PulseResponse } from '../../../src/response/response.js';
import { describePostgres, startPostgres, type PostgresServer } from '../../postgres-server.js';
import { kill, spawnCollector, type CollectorProcess } from './collector-process.js';
import { lunchResponse, post } from './sample-response.js';

const clients = 8;
const longestRequestMs = 20_000;

/** Sends an answer as a browser does: again and again to the next collector, until one says that it has it. */
const deliver = async (urls: readonly string[], response: PulseResponse, first: number): Promise<number> => {
  const body = JSON.stringify(response);
  for (let attempt = 0; ; attempt++) {
    try {
      const signal = AbortSignal.timeout(longestRequestMs);
      const url = urls[(first + attempt) % urls.length] ?? '';
      const { status } = await Promise.race([
        post(url, body),
        new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('late')))),
      ]);
      if (status === 201 || status === 200) return attempt;
      // Whatever else it says, an honest answer must never be refused.
      expect(status).toBe(503);
    } catch (error) {
      if (error instanceof Error && error.name === 'AssertionError') throw error;
    }
    await setTimeout(20);
  }
};

describePostgres('two collectors on one PostgreSQL', { timeout: 240_000 }, () => {
  let server: PostgresServer;
  let url: string;
  let collectors: readonly CollectorProcess[];
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.emptySchema();
    const start = () => spawnCollector({ DATABASE_URL: url, INTRANET: 'off' });
    collectors = await Promise.all([start(), start()]);
  }, 120_000);
  afterEach(() => Promise.all(collectors.map(collector => kill(collector, 'SIGKILL'))));
  afterAll(() => server.stop(), 60_000);

  it('lose and double nothing when the database restarts and one of them is killed', async () => {
    const urls = collectors.map(collector => collector.url);
    const template = await lunchResponse(urls[0] ?? '');
    const sent: PulseResponse[] = [];
    let [delivered, attempts] = [0, 0];
    let isOver = false;
    const stream = Array.from({ length: clients }, async (_, client) => {
      while (!isOver) {
        const id = crypto.randomUUID().replaceAll('-', '');
        const response = { ...template, id, wave: client % 4 === 0 ? '2026-10' : '2026-11' };
        sent.push(response);
        attempts += await deliver(urls, response, client);
        delivered += 1;
      }
    });
    const failed = Promise.all(stream).then(() => undefined);
    const reach = async (count: number): Promise<void> => {
      while (delivered < count) await Promise.race([setTimeout(5), failed]);
    };
    await reach(100);
    await server.restart('at-once');
    await reach(delivered + 100);
    await kill(collectors[0]!, 'SIGKILL');
    await reach(delivered + 100);
    isOver = true;
    await failed;

    expect(attempts).toBeGreaterThan(0);
    const rows = await server.query(url, 'SELECT id, wave, body FROM answers ORDER BY id');
    expect(rows.map(({ body }) => JSON.parse(String(body)) as PulseResponse)).toEqual(
      [...sent].sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
    const survivor = urls[1] ?? '';
    expect((await fetch(`${survivor}healthz`)).status).toBe(200);
    // Also what the killed one took is known to the other.
    for (const response of sent.slice(0, 20)) {
      const again = await post(survivor, JSON.stringify(response));
      expect([again.status, await again.json()]).toEqual([200, { id: response.id, duplicate: true }]);
    }
    const other = { ...sent[0]!, wave: '2027-01' };
    expect((await post(survivor, JSON.stringify(other))).status).toBe(409);
  });
});
