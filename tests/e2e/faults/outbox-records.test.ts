import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';
import { readDatabase } from '../read-database.js';
import { faultRow } from './fault-row.js';
import { sent, type FaultScene } from './fault-scene.js';

const kept = /Saved on this device\./;
const engines = ['chromium', 'firefox'] as const;

/** Writes records below what lies in the database, or changes one; `origin` and `comment` are filled into its texts. */
const writeRecords = (page: TestPage, records: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(
    (written: Readonly<Record<string, unknown>>) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ics-pulse');
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          for (const [key, value] of Object.entries(written)) writing.objectStore('records').put(value, key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(new Error('not written'));
        };
      }),
    records,
  );

const openNews = async (scene: FaultScene, page: TestPage): Promise<void> => page.open(`${scene.proxy.origin}/news`);

interface StoredEntry {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** The entries that lie in the database of the page's origin. */
const storedEntries = async (page: TestPage): Promise<StoredEntry[]> => {
  const [keys, values] = JSON.parse(await page.evaluate(readDatabase)) as [string[], unknown[]];
  return values.filter((_, position) => keys[position]!.startsWith('o:')) as StoredEntry[];
};

/** An answer that waits in the database while a page without a pulse is open, and its comment. */
const leaveWaiting = async (scene: FaultScene): Promise<[TestPage, StoredEntry, string]> => {
  scene.proxy.standing = { kind: 'refuse' };
  const page = await scene.openPulse();
  const comment = scene.newComment();
  await scene.answer(page, comment);
  await scene.see(page, kept);
  await openNews(scene, page);
  const [entry] = await storedEntries(page);
  scene.proxy.standing = { kind: 'pass' };
  return [page, entry!, comment];
};

faultRow(
  40,
  'N',
  'damaged records beside a sound one',
  async scene => {
    const [page, entry, comment] = await leaveWaiting(scene);
    const damaged = {
      'o:text': 'garbage',
      'o:number': 7,
      'o:list': [entry],
      'o:fieldless': { v: 1, id: 'fieldless' },
      'o:unparsable': { ...entry, id: 'unparsable', body: '{"id":"unpars' },
      'o:destinationless': { ...entry, id: 'destinationless', destination: null },
    };
    await writeRecords(page, damaged);
    await page.open(`${scene.proxy.origin}/`);
    await scene.expectOneRow(comment);
    expect(new Set(scene.proxy.attempts.map(({ id }) => id))).toEqual(new Set([entry.id]));
    const next = scene.newComment();
    await scene.answer(page, next);
    await scene.see(page, sent);
    await scene.expectOneRow(next);
    // Nothing that cannot be read is thrown away before a person says so.
    const keys = (JSON.parse(await page.evaluate(readDatabase)) as [string[]])[0];
    expect(keys.filter(key => key.startsWith('o:'))).toEqual(Object.keys(damaged).sort());
    // The person sees each of them, and what can be done about it.
    await page.click('button', 'Waiting on this device: 6');
    await scene.see(page, /(It cannot be read\.\s+Copy\s+Discard[^]*){6}/);
  },
  { engines },
);

faultRow(
  60,
  'N',
  'another endpoint while an answer waits',
  async scene => {
    const [page, , comment] = await leaveWaiting(scene);
    scene.proxy.standing = { kind: 'pass' };
    await page.close();
    await scene.openPulse({ attributes: 'endpoint="/elsewhere"' });
    await scene.expectOneRow(comment);
    expect(scene.proxy.attempts.at(-1)?.fault).toBe('pass');
  },
  { engines },
);

faultRow(
  60,
  'H',
  'an entry that another script forged towards another origin',
  async scene => {
    const evil = await scene.startAnotherProxy();
    const [page, entry, comment] = await leaveWaiting(scene);
    const destination = { ...(entry['destination'] as object), url: `${evil.origin}/api/responses` };
    await writeRecords(page, {
      [`o:${entry.id}`]: { ...entry, notBefore: 0, destination },
      [`r:${evil.origin}`]: { readable: true },
    });
    await page.open(`${scene.proxy.origin}/`);
    // An answer of the same page shows that the outbox has been at work.
    const next = scene.newComment();
    await scene.answer(page, next);
    await scene.see(page, sent);
    await expect.poll(async () => (await storedEntries(page))[0]?.['held'], { timeout: 20_000 }).toBe('blocked');
    await page.click('button', 'Waiting on this device: 1');
    await scene.see(page, /This page may not send it\.\s+Send now\s+See what is sent\s+Discard/);
    await page.click('button', 'Send now');
    await scene.see(page, /This page may not send it\.[^]*This page may not send it\./);
    expect(evil.attempts.length).toBe(0);
    expect(await scene.rowsWith(comment)).toBe(0);
  },
  { engines },
);

/** Records as released versions wrote them; `{id}`, `{origin}`, `{definition}` and `{comment}` are those of the row. */
const released = JSON.parse(
  readFileSync(new URL('../../fixtures/outbox/released-records.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly key: string; readonly record: Readonly<Record<string, unknown>> }>>;

for (const [release, { key, record }] of Object.entries(released)) {
  faultRow(
    61,
    'N',
    `a record that ${release} left`,
    async scene => {
      const [page, entry, comment] = await leaveWaiting(scene);
      const { definition } = JSON.parse(String(entry['body'])) as { definition: string };
      const stored = scene.newComment();
      const id = randomBytes(16).toString('hex');
      const filled = (text: string): string =>
        text
          .replaceAll('{origin}', scene.proxy.origin)
          .replaceAll('{definition}', definition)
          .replaceAll('{id}', id)
          .replaceAll('{comment}', stored);
      const fill = (value: unknown): unknown =>
        typeof value === 'string'
          ? filled(value)
          : typeof value === 'object' && value && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner)]))
            : value;
      await writeRecords(page, { [filled(key)]: fill(record) });
      await page.open(`${scene.proxy.origin}/`);
      await scene.expectOneRow(stored);
      await scene.expectOneRow(comment);
      expect((await storedEntries(page)).length).toBe(0);
    },
    { engines },
  );
}

faultRow(
  62,
  'N',
  'a record that a newer release wrote',
  async scene => {
    const [page, entry, comment] = await leaveWaiting(scene);
    // Version 2 is what this release seals.
    const newer = { v: 3, id: 'newer', sealed: { nonce: '00', bytes: [1, 2, 3] }, notBefore: 0 };
    await writeRecords(page, { 'o:newer': newer });
    await page.open(`${scene.proxy.origin}/`);
    await scene.expectOneRow(comment);
    expect(await storedEntries(page)).toEqual([newer]);
    // Nothing is asked of the person: the newer release sends it. Its console line is that of the developer.
    await expect.poll(() => page.text(), { timeout: 20_000 }).not.toContain('Waiting on this device');
    expect(scene.proxy.attempts.filter(({ id }) => id !== entry.id)).toEqual([]);
  },
  { engines },
);
