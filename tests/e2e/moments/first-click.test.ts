import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestBrowser } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { pulseTag, startMomentSite } from './moment-site.js';
import { untilAsking } from './on-page.js';

const asksTeam = {
  context: ['team'],
  askContext: ['team'],
  questions: [{ id: 'score', type: 'nps', title: 'Would you send a colleague to us?' }],
};

let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    pages: {
      '/inline': { body: pulseTag('inline', {}, asksTeam) },
      '/inline-in-view': { body: pulseTag('inline', {}, asksTeam), isShort: true },
      '/popover': { body: pulseTag('popover', { display: 'popover' }, asksTeam), isShort: true },
    },
  });
});
afterAll(() => site.stop());

describe.each(installedEngines())('the first click after the focus has come, in %s', engine => {
  // A browser that has shown such a page before is faster with the next one.
  let browser: TestBrowser;
  beforeEach(async () => {
    browser = await launchBrowser(engine);
  });
  afterEach(() => browser.close());

  it.each(['/inline', '/inline-in-view', '/popover'])('reaches its box at %s', async path => {
    const page = await browser.newPage();
    await page.open(site.origin + path);
    await untilAsking(page);
    await page.prepareQueries();
    await page.evaluate(() => {
      const inside = [...globalThis.icsTest.deep(document)];
      inside.find((element): element is HTMLSelectElement => element.matches('fieldset select'))?.focus();
    });
    expect((await page.focused())?.role).toBe('combobox');
    await page.click('checkbox', 'Rather not say');
    expect((await page.find('checkbox', 'Rather not say')).checked).toBe(true);
  });
});
