import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';
import { faultRow } from './fault-row.js';
import { sent, type FaultScene } from './fault-scene.js';
import { inChromium } from './profile-browser.js';

const kept = /Saved on this device\./;

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

/** Spoils the files of a site's database as they lie in the profile of a browser that does not run. */
const damageDatabase = (profile: string, origin: string): number => {
  const folder = join(profile, 'Default', 'IndexedDB', `${origin.replace(/:\/\/|:/g, '_')}.indexeddb.leveldb`);
  const files = readdirSync(folder).filter(name => /^(CURRENT|MANIFEST|\d+\.(log|ldb))/.test(name));
  for (const name of files) truncateSync(join(folder, name), name === 'CURRENT' ? 3 : 20);
  return files.length;
};

// Nobody can tell the person what was lost: the browser deletes a database that it finds damaged, and opens an empty one without
// an error, as on a device where nothing ever waited.
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
  { engines: ['chromium', 'firefox', 'webkit'] },
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
  // Gone by the person's own act, and not said to be there any more.
  await earlier.evaluate(() => document.querySelector('ics-pulse')!.flush());
  await scene.see(earlier, /Your answer is no longer on this device\./);
  scene.proxy.standing = { kind: 'pass' };
  await page.click('button', 'Send');
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
  expect(await scene.rowsWith(queued)).toBe(0);
});
