import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestBrowser } from '../browsers.js';
import { noTrouble, readSeen, troubleIn } from '../csp/read-seen.js';
import { pulseTag, startMomentSite } from '../moments/moment-site.js';
import type { TestSite } from '../test-site.js';

const questions = [
  { id: 'score', type: 'nps', title: 'Would you send a colleague to us?' },
  { id: 'stars', type: 'rating', title: 'How was the coffee?' },
];

/** Parts of the script that the network does not bring just now. */
let lost: RegExp | null = null;
let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    pages: { '/desk': { body: pulseTag('desk', {}, { questions }), isShort: true } },
    isLost: pathname => lost?.test(pathname) ?? false,
  });
});
afterAll(() => site.stop());

describe.each(installedEngines())('a part of the script that is lost on the way, in %s', engine => {
  let browser: TestBrowser;
  beforeEach(async () => {
    browser = await launchBrowser(engine);
  });
  afterEach(async () => {
    lost = null;
    await browser.close();
  });

  it('leaves the person where they were, and comes when it can', async () => {
    lost = /\/chunks\/rating-[\w-]{8}\.js$/;
    const page = await browser.newPage();
    await page.open(`${site.origin}/desk`);
    await page.click('radio', '9');
    await page.click('button', 'Next');
    await page.waitForText(/The next question could not be loaded/);
    expect((await page.find('radio', '9')).checked).toBe(true);
    lost = null;
    await page.click('button', 'Next');
    // Firefox does not ask again for a module that failed, until the page is loaded anew.
    if (engine === 'firefox') await page.waitForText(/The next question could not be loaded/);
    else {
      await page.waitForText(/How was the coffee\?/);
      expect(await page.text()).not.toContain('could not be loaded');
    }
    expect(troubleIn(await readSeen(page))).toEqual(noTrouble);
  });
});
