import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
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
