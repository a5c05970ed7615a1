import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';
import { faultRow } from './fault-row.js';
import { sent } from './fault-scene.js';
import { inChromium } from './profile-browser.js';

const hourMs = 3_600_000;
const yearMs = 365 * 24 * hourMs;
const kept = /Saved on this device\./;
const everywhere = { engines: ['chromium', 'firefox', 'webkit'] } as const;

/** For the head of a page whose device has a clock that is wrong by `offsetMs`, until it jumps. */
const wrongClock = (offsetMs = 0): string => `<script>{ let offsetMs = ${offsetMs};
  const { now } = Date;
  Date.now = () => now() + offsetMs;
  globalThis.jump = byMs => { offsetMs += byMs; }; }</script>`;

const jump = (page: TestPage, byMs: number): Promise<void> =>
  page.evaluate((ms: number) => (Reflect.get(globalThis, 'jump') as (by: number) => void)(ms), byMs);

const busyFor = (seconds: number) =>
  ({ kind: 'reply', status: 503, headers: { 'retry-after': `${seconds}` } }) as const;

faultRow(49, 'N', 'nine hours of sleep while it waits', async scene => {
  scene.proxy.faults.push(busyFor(8 * 3_600));
  const page = await scene.openPulse({ head: wrongClock() });
  const comment = scene.newComment();
  await scene.answer(page, comment);
  await scene.untilAttempts(1);
  await scene.see(page, kept);
  // A tab in front lets this one be frozen.
  const other = await scene.browser.newPage();
  await inChromium(other).bringToFront();
  const own = inChromium(page);
  const devtools = await own.context().newCDPSession(own);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise(resume => setTimeout(resume, 3_000));
  expect(scene.proxy.attempts.length).toBe(1);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  // The time that the endpoint named, and what is added to it so that not everybody comes back at once.
  await jump(page, 9 * hourMs);
  const awakeMs = Date.now();
  await scene.untilAttempts(2);
  expect(scene.proxy.attempts[1]!.atMs - awakeMs).toBeLessThan(2_000);
  await scene.expectOneRow(comment);
  await other.close();
});

for (const [what, offsetMs] of [
  ['on', yearMs],
  ['back', -yearMs],
] as const) {
  faultRow(
    50,
    'N',
    `the clock jumps a year ${what} while it waits`,
    async scene => {
      scene.proxy.faults.push(busyFor(3_600));
      const page = await scene.openPulse({ head: wrongClock() });
      const comment = scene.newComment();
      await scene.answer(page, comment);
      await scene.untilAttempts(1);
      await scene.see(page, kept);
      await jump(page, offsetMs);
      await scene.see(page, sent);
      await scene.expectOneRow(comment);
    },
    everywhere,
  );

  faultRow(50, 'N', `saved by a clock that was a year ${what === 'on' ? 'ahead' : 'behind'}`, async scene => {
    scene.proxy.faults.push(busyFor(3_600));
    const page = await scene.openPulse({ head: wrongClock(offsetMs) });
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.untilAttempts(1);
    await scene.see(page, kept);
    // The clock is right again.
    await page.open(`${scene.proxy.origin}/news`);
    await page.open(`${scene.proxy.origin}/`);
    await scene.expectOneRow(comment);
  });
}
