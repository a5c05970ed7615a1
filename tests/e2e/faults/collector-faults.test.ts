import { execFileSync } from 'node:child_process';
import pg from 'pg';
import { afterAll, beforeAll, expect } from 'vitest';
import { describePostgres, startPostgres, type PostgresServer } from '../../postgres-server.js';
import { faultRow } from './fault-row.js';
import { sent } from './fault-scene.js';

const kept = /Saved on this device\./;

faultRow(
  71,
  'N',
  'the collector is killed between the commit and its reply',
  async scene => {
    await scene.collector.kill();
    await scene.collector.start({ COLLECTOR_PAUSE_BEFORE_REPLY_MS: '20000' });
    const comment = scene.newComment();
    const page = await scene.openPulse();
    await scene.answer(page, comment);
    await expect.poll(() => scene.rowsWith(comment), { timeout: 20_000 }).toBe(1);
    await scene.collector.kill();
    await scene.collector.start();
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
    expect(scene.proxy.attempts.length).toBeGreaterThan(1);
  },
  { timeoutMs: 150_000 },
);

/**
 * No file of a process may grow beyond this, as on a disk that is full; null lifts it. A small disk would need the right to
 * mount one.
 */
const limitFiles = (pid: number, bytes: number | null): void => {
  execFileSync('prlimit', ['--pid', `${pid}`, `--fsize=${bytes ?? 'unlimited'}:unlimited`]);
};

faultRow(
  72,
  'N, K',
  'the disk of the collector is full',
  async scene => {
    const { pid } = scene.collector;
    limitFiles(pid, 1);
    const comment = scene.newComment();
    const page = await scene.openPulse();
    await scene.answer(page, comment);
    await scene.see(page, kept);
    await scene.untilAttempts(1);
    const [refused] = scene.proxy.attempts;
    await expect.poll(() => scene.proxy.attempts.length, { timeout: 30_000 }).toBeGreaterThan(1);
    // As long as the collector asks for by `Retry-After: 5`.
    expect(scene.proxy.attempts[1]!.atMs - refused!.atMs).toBeGreaterThanOrEqual(5_000);
    expect(await scene.rowsWith(comment)).toBe(0);
    limitFiles(pid, null);
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
  },
  { timeoutMs: 120_000 },
);

// The collector keeps the lock of its file from start to end: nobody can lock it out while it runs, and it locks out others.
faultRow(72, 'N', 'another process wants the database file of the collector', async scene => {
  await expect(scene.collector.start()).rejects.toThrow(/is in use by process \d+/);
  const comment = scene.newComment();
  const page = await scene.openPulse();
  await scene.answer(page, comment);
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
});

describePostgres('over PostgreSQL', () => {
  let server: PostgresServer;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.emptySchema();
  }, 120_000);
  afterAll(() => server.stop(), 60_000);

  /** Locks what takes the answers, as a migration or a backup by somebody else would; resolves to what lifts it. */
  const lock = async (): Promise<() => Promise<void>> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('BEGIN; LOCK TABLE answer_ids IN ACCESS EXCLUSIVE MODE');
    return () => client.end();
  };

  faultRow(72, 'N, K', 'another process has locked the database of the collector', async scene => {
    await scene.collector.kill();
    await scene.collector.start({ DATABASE_URL: url });
    try {
      const unlock = await lock();
      const page = await scene.openPulse();
      await scene.answer(page, scene.newComment());
      await scene.see(page, kept);
      await scene.untilAttempts(1);
      const { id, body } = scene.proxy.attempts[0]!;
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`${scene.collector.origin}/api/responses`, { method: 'POST', headers, body });
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '5']);
      await unlock();
      await scene.see(page, sent);
      expect(await server.query(url, 'SELECT id FROM answer_ids')).toEqual([{ id }]);
    } finally {
      await scene.collector.kill();
      await scene.collector.start();
    }
  });
});
