import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { TestPage } from '../browsers.js';
import { driveChromium } from '../browsers/chromium-driver.js';
import { faultRow } from './fault-row.js';
import { saved, sent, type FaultScene } from './fault-scene.js';
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
/** The connection is found closed, once, as after a sleep. */
const closedOnce = `<script>{ let isClosed = false;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...values) {
    if (isClosed) { isClosed = false; throw new DOMException('closed', 'InvalidStateError'); }
    return transaction.apply(this, values);
  };
  globalThis.closeConnection = () => { isClosed = true; }; }</script>`;

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

/** Spoils the files of a site's database as they lie in the profile of a browser that does not run. */
const damageDatabase = (profile: string, origin: string): number => {
  const folder = join(profile, 'Default', 'IndexedDB', `${origin.replace(/:\/\/|:/g, '_')}.indexeddb.leveldb`);
  const files = readdirSync(folder).filter(name => /^(CURRENT|MANIFEST|\d+\.(log|ldb))/.test(name));
  for (const name of files) truncateSync(join(folder, name), name === 'CURRENT' ? 3 : 20);
  return files.length;
};

faultRow(41, 'N', 'files of the database that are damaged', async scene => {
  scene.proxy.standing = { kind: 'refuse' };
  const lost = scene.newComment();
  const first = await scene.openPulse();
  await scene.answer(first, lost);
  await scene.see(first, kept);
  await scene.browser.kill();
  expect(damageDatabase(scene.browser.profile, scene.proxy.origin)).toBeGreaterThan(2);
  await scene.browser.restart();
  const comment = scene.newComment();
  const page = await scene.openPulse();
  await scene.answer(page, comment);
  await scene.see(page, kept);
  await page.open(`${scene.proxy.origin}/news`);
  scene.proxy.standing = { kind: 'pass' };
  await page.open(`${scene.proxy.origin}/`);
  await scene.expectOneRow(comment);
});

/** Deletes the database from another tab; says whether anybody was in the way. */
const deleteDatabase = (page: TestPage): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>(resolve => {
        const request = indexedDB.deleteDatabase('ics-pulse');
        request.onsuccess = () => resolve('deleted');
        request.onblocked = () => resolve('blocked');
      }),
  );

const openNews = async (scene: FaultScene): Promise<TestPage> => {
  const page = await scene.browser.newPage();
  await page.open(`${scene.proxy.origin}/news`);
  return page;
};

faultRow(
  42,
  'N',
  'another tab deletes the database',
  async scene => {
    const page = await scene.openPulse();
    const first = scene.newComment();
    await scene.answer(page, first);
    await scene.see(page, sent);
    const other = await openNews(scene);
    expect(await deleteDatabase(other)).toBe('deleted');
    await page.evaluate(() => document.querySelector('ics-pulse')!.reset());
    const comment = scene.newComment();
    scene.proxy.standing = { kind: 'refuse' };
    await scene.answer(page, comment);
    await scene.see(page, kept);
    scene.proxy.standing = { kind: 'pass' };
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
    await scene.expectOneRow(first);
    await other.close();
  },
  { engines: ['chromium', 'firefox'] },
);

faultRow(
  43,
  'N',
  'a connection that is found closed',
  async scene => {
    const page = await scene.openPulse({ head: closedOnce });
    await page.click('radio', '9');
    await page.evaluate(() => (Reflect.get(globalThis, 'closeConnection') as () => void)());
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
  },
  everywhere,
);

faultRow(43, 'N', 'a connection that the browser closes', async scene => {
  const page = await scene.openPulse();
  scene.proxy.standing = { kind: 'refuse' };
  await page.click('radio', '9');
  await (
    await protocol(page)
  ).send('Storage.clearDataForOrigin', { origin: scene.proxy.origin, storageTypes: 'indexeddb' });
  const comment = scene.newComment();
  await scene.answer(page, comment);
  await scene.see(page, kept);
  scene.proxy.standing = { kind: 'pass' };
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
});

faultRow(44, 'E', 'site data is cleared while the form is filled in', async scene => {
  scene.proxy.standing = { kind: 'refuse' };
  const queued = scene.newComment();
  const earlier = await scene.openPulse();
  await scene.answer(earlier, queued);
  await scene.see(earlier, kept);
  const page = await scene.openPulse();
  const comment = scene.newComment();
  await page.click('radio', '9');
  await page.click('textbox');
  await page.type(comment);
  await (await protocol(page)).send('Storage.clearDataForOrigin', { origin: scene.proxy.origin, storageTypes: 'all' });
  expect(await answerOf(page)).toBe(comment);
  scene.proxy.standing = { kind: 'pass' };
  await page.click('button', 'Send');
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
  // Gone by the person's own act.
  expect(await scene.rowsWith(queued)).toBeLessThanOrEqual(1);
});
