import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { html } from '../delivery/intranet-pages.js';
import { faultRow } from './fault-row.js';
import { sent } from './fault-scene.js';

const kept = /Saved on this device\./;

/** A page that has only the other build of the package. */
const otherVersion = `<!doctype html><html lang="en"><title>Other</title>
<script defer src="/assets/ics-pulse.all.js"></script>
<ics-pulse endpoint="/api/responses"><script type="application/json">{
  "format": "ics-pulse/1", "id": "other", "title": "Other",
  "questions": [{ "id": "score", "type": "nps", "title": "Would you?" }] }</script></ics-pulse>`;

const fixture = readFileSync(new URL('../../fixtures/pulses/delivery.json', import.meta.url), 'utf8');
/** The same pulse once in the article and once beside it. */
const twoTags = `<!doctype html><html lang="en"><title>Twice</title>
<script type="module" src="/assets/ics-pulse.js"></script>
<main><ics-pulse endpoint="/api/responses"><script type="application/json">${fixture}</script></ics-pulse></main>
<aside><ics-pulse endpoint="/api/responses"><script type="application/json">${fixture}</script></ics-pulse></aside>`;

faultRow(
  53,
  'N',
  'the same pulse twice on one page',
  async scene => {
    scene.pages.set('/twice', () => html(twoTags));
    const page = await scene.browser.newPage();
    await page.open(`${scene.proxy.origin}/twice`);
    const comment = scene.newComment();
    await page.find('button', 'Send');
    await scene.answer(page, comment);
    await scene.see(page, sent);
    // The first one thanks, so that these are the controls of the second.
    const other = scene.newComment();
    await scene.answer(page, other);
    await scene.see(page, /Already sent from this page\. Nothing was sent a second time/);
    expect((await page.find('textbox')).value).toBe(other);
    await scene.expectOneRow(comment);
    expect(await scene.rowsWith(other)).toBe(0);
    expect(scene.proxy.attempts.length).toBe(1);
  },
  { engines: ['chromium', 'firefox', 'webkit'] },
);

faultRow(
  54,
  'N',
  'two versions of the package on one page',
  async scene => {
    const page = await scene.openPulse({ head: '<script defer src="/assets/ics-pulse.all.js"></script>' });
    scene.proxy.standing = { kind: 'refuse' };
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.see(page, kept);
    // Its outbox lies where the other version looks.
    scene.pages.set('/other-version', () => html(otherVersion));
    await page.open(`${scene.proxy.origin}/news`);
    scene.proxy.standing = { kind: 'pass' };
    await page.open(`${scene.proxy.origin}/other-version`);
    await scene.expectOneRow(comment);
  },
  { engines: ['chromium', 'firefox'] },
);
