import { expect } from 'vitest';
import type { Fault } from '../fault-proxy.js';
import { faultRow } from './fault-row.js';
import { saved, type FaultScene } from './fault-scene.js';

/** How often a tab is closed; the table asks for a hundred, which `CLOSINGS=100` plays. */
const closings = Number(process.env['CLOSINGS'] ?? 20);
const latestMs = 50;

faultRow(
  3,
  'N',
  `a tab is closed within ${latestMs} ms of "saved", ${closings} times`,
  async scene => {
    const comments = Array.from({ length: closings }, () => scene.newComment());
    // No answer gets away before its tab is closed.
    scene.proxy.standing = { kind: 'hang' };
    for (const [round, comment] of comments.entries()) {
      const page = await scene.openPulse();
      await scene.answer(page, comment);
      await scene.see(page, saved);
      await new Promise(resume => setTimeout(resume, (round * latestMs) / closings));
      await page.close();
    }
    for (const comment of comments) expect(await scene.rowsWith(comment)).toBe(0);
    // Requests of closed tabs may outlive them, and a browser opens only so many connections to one server.
    await scene.proxy.goDown();
    await scene.proxy.comeUp();
    scene.proxy.standing = { kind: 'pass' };
    await scene.openPulse();
    for (const comment of comments) await scene.expectOneRow(comment);
  },
  { timeoutMs: 150_000 + closings * 10_000 },
);

/** Answers, and returns when the request is on its way and its connection hangs. */
const answerInto = async (scene: FaultScene, fault: Fault): Promise<string> => {
  scene.proxy.faults.push(fault);
  const comment = scene.newComment();
  const before = scene.proxy.attempts.length;
  const page = await scene.openPulse();
  await scene.answer(page, comment);
  await scene.untilAttempts(before + 1);
  return comment;
};

faultRow(4, 'N', 'the renderer crashes in the middle of sending', async scene => {
  const comment = await answerInto(scene, { kind: 'hang' });
  await scene.browser.crashPages();
  expect(await scene.rowsWith(comment)).toBe(0);
  await scene.openPulse();
  await scene.expectOneRow(comment);
});

/** What becomes of the answer while the browser is killed. */
const killedOver: Readonly<Record<string, Fault>> = {
  'its request hangs': { kind: 'hang' },
  'its reply is lost': { kind: 'lose-reply' },
};

for (const [what, fault] of Object.entries(killedOver)) {
  faultRow(5, 'N', `the browser is killed while ${what}`, async scene => {
    const comment = await answerInto(scene, fault);
    await scene.browser.kill();
    await scene.browser.restart();
    await scene.openPulse();
    await scene.expectOneRow(comment);
  });
}

const watchTransactions = `<script>
  const original = IDBDatabase.prototype.transaction;
  globalThis.written = [];
  IDBDatabase.prototype.transaction = function (...values) {
    const transaction = original.apply(this, values);
    if (transaction.mode === 'readwrite') globalThis.written.push(transaction.durability);
    return transaction;
  };
</script>`;

faultRow(
  6,
  'N',
  'the power fails after "saved": every write asked the disk itself to confirm it',
  async scene => {
    scene.proxy.standing = { kind: 'hang' };
    const page = await scene.openPulse({ head: watchTransactions });
    await scene.answer(page, scene.newComment());
    await scene.see(page, saved);
    const written = await page.evaluate(() => Reflect.get(globalThis, 'written') as string[]);
    expect(new Set(written)).toEqual(new Set(['strict']));
  },
  { engines: ['chromium', 'firefox', 'webkit'] },
);
