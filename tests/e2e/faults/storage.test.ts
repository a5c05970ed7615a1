import { expect } from 'vitest';
import { TestPage } from '../browsers.js';
import { driveChromium } from '../browsers/chromium-driver.js';
import { faultRow } from './fault-row.js';
import { saved, sent } from './fault-scene.js';
import { inChromium } from './profile-browser.js';

const kept = /Saved on this device\./;
const everywhere = { engines: ['chromium', 'firefox', 'webkit'] } as const;

/** For the head of a page: what its policy or the browser does to the database. */
const refusing = `<script>Object.defineProperty(globalThis, 'indexedDB', {
  get() { throw new DOMException('refused', 'SecurityError'); } });</script>`;
const missing = `<script>Object.defineProperty(globalThis, 'indexedDB', { value: undefined });</script>`;
/** Every transaction that writes an answer is ended in the middle, as often as `times`. */
const aborting = (times: number): string => `<script>{ let left = ${times};
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key);
    if (String(key).startsWith('o:') && left-- > 0) this.transaction.abort();
    return request;
  }; }</script>`;
const protocol = async (page: TestPage) => {
  const own = inChromium(page);
  return own.context().newCDPSession(own);
};

const answerOf = async (page: TestPage): Promise<string> => (await page.find('textbox')).value;

for (const [what, head] of [
  ['throws', refusing],
  ['is missing', missing],
] as const) {
  faultRow(
    36,
    'E',
    `the database ${what}`,
    async scene => {
      scene.proxy.standing = { kind: 'refuse' };
      const comment = scene.newComment();
      const page = await scene.openPulse({ head });
      await scene.answer(page, comment);
      await scene.see(page, /Keep this page open until it is sent/);
      scene.proxy.standing = { kind: 'pass' };
      await scene.see(page, sent);
      await scene.expectOneRow(comment);
    },
    everywhere,
  );
}

// Nothing beyond "saved on this device" is said: no browser tells a page that its window is private, and what pages guess it by is
// wrong as often as browsers change it. What is true of such a device is true of any whose site data its person clears.
faultRow(37, 'N', 'a private window', async scene => {
  const shared = await scene.browser.newPage();
  const context = await inChromium(shared).context().browser()!.newContext();
  const own = await context.newPage();
  const page = new TestPage(await driveChromium(own));
  const comment = scene.newComment();
  scene.proxy.standing = { kind: 'refuse' };
  await page.open(`${scene.proxy.origin}/`);
  await scene.answer(page, comment);
  await scene.see(page, kept);
  scene.proxy.standing = { kind: 'pass' };
  // In the same session, on a page that did not take the answer.
  await page.open(`${scene.proxy.origin}/`);
  await scene.expectOneRow(comment);
  await context.close();
  await shared.close();
});

/** Keeps some hundred kilobytes of the host's own; says what came of it. */
const storeNoise = (): Promise<string> =>
  new Promise(resolve => {
    const opening = indexedDB.open('of-the-host', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('large');
    opening.onsuccess = () => {
      const noise = new Uint8Array(400_000);
      for (let at = 0; at < noise.length; at += 50_000) crypto.getRandomValues(noise.subarray(at, at + 50_000));
      const writing = opening.result.transaction('large', 'readwrite');
      writing.objectStore('large').put(noise, Math.random());
      const end = (outcome: string) => () => {
        opening.result.close();
        resolve(outcome);
      };
      writing.oncomplete = end('kept');
      writing.onabort = () => end(writing.error?.name ?? '')();
    };
  });

faultRow(38, 'E', 'no room on the device', async scene => {
  scene.proxy.standing = { kind: 'refuse' };
  const older = scene.newComment();
  const page = await scene.openPulse();
  await scene.answer(page, older);
  await scene.see(page, kept);
  await page.open(`${scene.proxy.origin}/news`);
  const devtools = await protocol(page);
  // The browser compares the origin with its own spelling of it, which ends with a slash.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: `${scene.proxy.origin}/`, quotaSize: 1_000_000 });
  // It remembers for some seconds how much room there was.
  await expect.poll(() => page.evaluate(storeNoise), { timeout: 30_000 }).toBe('QuotaExceededError');
  const comment = scene.newComment();
  await page.open(`${scene.proxy.origin}/`);
  const before = scene.proxy.attempts.length;
  await scene.answer(page, comment);
  await scene.see(page, /There is no room left on this device/);
  expect(await answerOf(page)).toBe(comment);
  // It was tried all the same, and is tried again by the person's own hand.
  expect(scene.proxy.attempts.length).toBeGreaterThan(before);
  scene.proxy.standing = { kind: 'pass' };
  await page.click('button', 'Send');
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
  await scene.expectOneRow(older);
});

faultRow(
  39,
  'N',
  'a transaction that is broken off once',
  async scene => {
    const comment = scene.newComment();
    const page = await scene.openPulse({ head: aborting(1) });
    await scene.answer(page, comment);
    await scene.see(page, saved);
    await scene.expectOneRow(comment);
  },
  everywhere,
);

faultRow(
  39,
  'E',
  'transactions that are broken off again and again',
  async scene => {
    scene.proxy.standing = { kind: 'refuse' };
    const comment = scene.newComment();
    const page = await scene.openPulse({ head: aborting(2) });
    await scene.answer(page, comment);
    await scene.see(page, /Your answer could not be saved\. It is still here/);
    expect(await page.text()).not.toMatch(kept);
    expect(await answerOf(page)).toBe(comment);
    const again = await page.evaluate(() => document.querySelector('ics-pulse')!.submit());
    expect(again).toMatchObject({ ok: false });
    await page.click('button', 'Send');
    await scene.see(page, kept);
    scene.proxy.standing = { kind: 'pass' };
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
  },
  everywhere,
);
