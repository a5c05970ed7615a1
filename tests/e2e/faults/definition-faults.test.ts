import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { definitionHash } from '../../../src/definition/definition-hash.js';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import { readDatabase } from '../read-database.js';
import { faultRow } from './fault-row.js';
import { sent } from './fault-scene.js';

const text = readFileSync(new URL('../../fixtures/pulses/delivery.json', import.meta.url), 'utf8');
const everywhere = { engines: ['chromium', 'firefox', 'webkit'] } as const;

const json = (body: string, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });
const html = (body: string, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html' } });

/** A page of a host with things around the pulse, whose questions lie at an address of their own. */
const hostPage = `<!doctype html><html lang="en"><title>Intranet</title>
<link rel="stylesheet" href="/assets/ics-pulse.css"><script type="module" src="/assets/ics-pulse.js"></script>
<h1>Canteen</h1><ics-pulse src="/definition" endpoint="/api/responses"></ics-pulse><p>Soup of the day</p>`;

for (const [what, broken] of [
  ['answers 404', () => json('{}', 404)],
  ['answers 500', () => json('{}', 500)],
  ['is a page of HTML', () => html('<p>Sign in')],
  ['is cut in the middle', () => json(text.slice(0, 60))],
  ['never comes', () => new Response(new ReadableStream())],
] as const) {
  faultRow(
    57,
    'E',
    `the definition ${what}`,
    async scene => {
      let definition: () => Response = broken;
      scene.pages.set('/definition', () => definition());
      scene.pages.set('/host', () => html(hostPage));
      const page = await scene.browser.newPage();
      await page.open(`${scene.proxy.origin}/host`);
      await scene.see(page, /This question cannot be shown just now/);
      expect(await page.text()).toMatch(/Canteen.*Soup of the day/);
      definition = () => json(text);
      if (what === 'answers 500' || what === 'never comes') await page.click('button', 'Try again');
      else await page.open(`${scene.proxy.origin}/host`);
      await page.find('button', 'Send');
      const comment = scene.newComment();
      await scene.answer(page, comment);
      await scene.see(page, sent);
      await scene.expectOneRow(comment);
      await page.close();
    },
    everywhere,
  );
}

faultRow(
  58,
  'N',
  'the definition changes in the middle of answering',
  async scene => {
    const page = await scene.openPulse();
    const folder = mkdtempSync(join(tmpdir(), 'ics-pulses-'));
    const changed = text.replaceAll('"cmt"', '"comment"');
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, 'delivery.json'), changed);
    try {
      await scene.collector.kill();
      await scene.collector.start({ PULSES: folder });
      const comment = scene.newComment();
      await scene.answer(page, comment);
      await scene.see(page, sent);
      await scene.expectOneRow(comment);
      // By the hash of what the person saw, not of what is asked now.
      const seen = definitionHash(JSON.parse(text) as PulseDefinition);
      const [stored] = (await scene.collector.rows('delivery')).filter(({ answers }) => answers['cmt'] === comment);
      expect(stored?.definition).toBe(seen);
      expect(definitionHash(JSON.parse(changed) as PulseDefinition)).not.toBe(seen);
    } finally {
      await scene.collector.kill();
      await scene.collector.start();
      rmSync(folder, { recursive: true });
    }
  },
  { engines: ['chromium', 'firefox'] },
);

faultRow(
  59,
  'H',
  'the round closes between load and sending',
  async scene => {
    const page = await scene.openPulse();
    const body = JSON.stringify({ code: 'wave-closed', closedOn: '2026-10-18', message: '<b>closed</b>' });
    const headers = { 'content-type': 'application/json' };
    scene.proxy.standing = { kind: 'reply', status: 410, headers, body };
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.see(
      page,
      /This survey has closed and your answer was not counted\. It stays on this device for 30 more days/,
    );
    await scene.see(page, /Its last day was October 18, 2026\./);
    // Nothing of it is tried again on this page, and nothing is thrown away.
    await new Promise(resume => setTimeout(resume, 5_000));
    expect(scene.proxy.attempts.length).toBe(1);
    expect(await scene.rowsWith(comment)).toBe(0);
    expect(await page.evaluate(readDatabase)).toContain(comment);
  },
  everywhere,
);

/** How often the one answer of this device was tried; 0 where there is none. */
const countTries = (): Promise<number> =>
  new Promise(resolve => {
    const opening = indexedDB.open('ics-pulse');
    opening.onsuccess = () => {
      const reading = opening.result
        .transaction('records')
        .objectStore('records')
        .getAll(IDBKeyRange.bound('o:', 'o;'));
      reading.onsuccess = () => {
        opening.result.close();
        resolve((reading.result as { attempts: number }[])[0]?.attempts ?? 0);
      };
    };
  });

/** For the head of a page whose device has another day. */
const laterBy = (days: number): string => `<script>{ const { now } = Date;
  Date.now = () => now() + ${days} * 86_400_000; }</script>`;

faultRow(
  75,
  'H',
  'the round is over for longer than an answer to it is kept',
  async scene => {
    scene.proxy.standing = { kind: 'reply', status: 410, body: '{}' };
    const page = await scene.openPulse();
    const comment = scene.newComment();
    await scene.answer(page, comment);
    // Shown first, and how long it will stay with it.
    await scene.see(page, /not counted\. It stays on this device for 30 more days/);
    const untilLookedAt = async (days: number, attempts: number): Promise<string> => {
      const later = await scene.openPulse({ head: laterBy(days) });
      await scene.untilAttempts(attempts);
      await expect.poll(() => later.evaluate(countTries), { timeout: 20_000 }).toBe(days > 30 ? 0 : attempts);
      return later.evaluate(readDatabase);
    };
    expect(await untilLookedAt(29, 2)).toContain(comment);
    expect(await untilLookedAt(31, 3)).not.toContain(comment);
    expect(await scene.rowsWith(comment)).toBe(0);
  },
  { engines: ['chromium', 'firefox'] },
);
