import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';
import { faultRow } from './fault-row.js';
import { saved, sent, type FaultScene } from './fault-scene.js';
import { inChromium } from './profile-browser.js';

const kept = /Saved on this device\./;
/** As on plain HTTP: a lease in the database stands in for the lock. */
const withoutLocks = '<script>delete Navigator.prototype.locks</script>';

/** Tabs with an answer each that could not be sent. */
const openQueues = async (scene: FaultScene, count: number, head: string): Promise<Map<string, TestPage>> => {
  scene.proxy.standing = { kind: 'refuse' };
  const queues = new Map<string, TestPage>();
  for (let tab = 0; tab < count; tab += 1) {
    const page = await scene.openPulse({ head });
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.see(page, kept);
    queues.set(comment, page);
  }
  return queues;
};

for (const [how, head] of [
  ['Web Locks', ''],
  ['a lease', withoutLocks],
] as const) {
  faultRow(
    45,
    'N',
    `four tabs with an answer each, by ${how}`,
    async scene => {
      const queues = await openQueues(scene, 4, head);
      scene.proxy.standing = { kind: 'pass' };
      for (const page of queues.values()) await scene.see(page, sent);
      for (const comment of queues.keys()) await scene.expectOneRow(comment);
    },
    { timeoutMs: 180_000 },
  );
}

/** A tab that is in the middle of sending, and so holds the lock; the endpoint does not answer it. */
const openHolder = async (scene: FaultScene, head: string): Promise<[TestPage, string]> => {
  scene.proxy.faults.push({ kind: 'hang' });
  const page = await scene.openPulse({ head });
  const comment = scene.newComment();
  await scene.answer(page, comment);
  await scene.untilAttempts(1);
  return [page, comment];
};

faultRow(
  46,
  'N',
  'the tab that sends is frozen',
  async scene => {
    const [holder, first] = await openHolder(scene, '');
    const page = await scene.openPulse();
    await inChromium(page).bringToFront();
    const own = inChromium(holder);
    const devtools = await own.context().newCDPSession(own);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.see(page, kept);
    const savedMs = Date.now();
    await scene.see(page, sent);
    // The 20 s of the promise, and what a busy machine adds.
    expect(Date.now() - savedMs).toBeLessThan(30_000);
    await scene.expectOneRow(comment);
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await scene.expectOneRow(first);
  },
  { timeoutMs: 150_000 },
);

/** Ends the process that shows a page; the others live on. */
const crash = async (page: TestPage): Promise<void> => {
  const own = inChromium(page);
  const crashed = own.waitForEvent('crash');
  await own.goto('chrome://crash').catch(() => undefined);
  await crashed;
};

for (const [how, head, limitMs] of [
  ['a Web Lock', '', 1_000],
  ['a lease', withoutLocks, 20_000],
] as const) {
  faultRow(
    47,
    'N',
    `the tab that holds ${how} crashes`,
    async scene => {
      const [holder, first] = await openHolder(scene, head);
      // A host name of its own would share no storage: the tabs are of one site, and must not be of one process.
      const page = await scene.openPulse({ head });
      const comment = scene.newComment();
      await scene.answer(page, comment);
      await scene.see(page, kept);
      await crash(holder);
      const crashedMs = Date.now();
      await scene.see(page, sent);
      expect(Date.now() - crashedMs).toBeLessThan(limitMs + 5_000);
      await scene.expectOneRow(comment);
      await scene.expectOneRow(first);
    },
    { timeoutMs: 150_000, flags: ['--renderer-process-limit=20'] },
  );
}

/** Leaves for another page and comes back; says whether the page had been kept as it was. */
const leaveAndReturn = async (page: TestPage, origin: string, away: () => Promise<void>): Promise<boolean> => {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { wasKept: persisted }));
  });
  await page.open(`${origin}/news`);
  await away();
  await page.evaluate(() => history.back());
  await page.waitFor(() => location.pathname !== '/news' && document.readyState === 'complete');
  return page.evaluate(() => Reflect.get(globalThis, 'wasKept') === true);
};

faultRow(
  48,
  'N',
  'left while it is being sent, and come back to',
  async scene => {
    scene.proxy.faults.push({ kind: 'hang' });
    const page = await scene.openPulse();
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.untilAttempts(1);
    await leaveAndReturn(page, scene.proxy.origin, async () => undefined);
    await scene.expectOneRow(comment);
  },
  { engines: ['chromium', 'firefox'] },
);

faultRow(48, 'N', 'left while it waits, and come back to as it was', async scene => {
  const page = await scene.openPulse();
  const comment = scene.newComment();
  scene.proxy.standing = { kind: 'refuse' };
  await scene.answer(page, comment);
  await scene.see(page, kept);
  const wasKept = await leaveAndReturn(page, scene.proxy.origin, async () => {
    scene.proxy.standing = { kind: 'pass' };
  });
  await scene.expectOneRow(comment);
  expect(wasKept).toBe(true);
  await scene.see(page, sent);
});

for (const [how, slowdown] of [
  ['twenty clicks', 1],
  ['twenty clicks on a slow machine', 6],
] as const) {
  faultRow(55, 'N', how, async scene => {
    const page = await scene.openPulse();
    const comment = scene.newComment();
    if (scene.engine === 'chromium') {
      const own = inChromium(page);
      const devtools = await own.context().newCDPSession(own);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    await page.click('radio', '9');
    await page.click('textbox');
    await page.type(comment);
    await page.evaluate(() => {
      const root = document.querySelector('ics-pulse')?.shadowRoot;
      const find = (within: ParentNode): HTMLButtonElement | null => {
        for (const element of within.querySelectorAll('*')) {
          if (element.matches('button[part~=submit]')) return element as HTMLButtonElement;
          const found = element.shadowRoot && find(element.shadowRoot);
          if (found) return found;
        }
        return null;
      };
      const button = root ? find(root) : null;
      for (let click = 0; click < 20; click += 1) button?.click();
    });
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
    expect(scene.proxy.attempts.length).toBe(1);
  });
}

faultRow(
  56,
  'N',
  'sent again while it is being saved',
  async scene => {
    const page = await scene.openPulse();
    const comment = scene.newComment();
    await page.click('radio', '9');
    await page.click('textbox');
    await page.type(comment);
    const outcomes = await page.evaluate(async () => {
      const pulse = document.querySelector('ics-pulse')!;
      const all = await Promise.all([pulse.submit(), pulse.submit(), pulse.submit()]);
      return all.map(outcome => (outcome.ok ? outcome.value.id : outcome.error.code));
    });
    expect(new Set(outcomes).size).toBe(1);
    expect(outcomes[0]).toMatch(/^[0-9a-f]{32}$/);
    await scene.see(page, saved);
    await scene.expectOneRow(comment);
    expect(scene.proxy.attempts.length).toBe(1);
  },
  { engines: ['chromium', 'firefox', 'webkit'] },
);
