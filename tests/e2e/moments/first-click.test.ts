import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestBrowser } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { asksTeam, pulseTag, startMomentSite } from './moment-site.js';
import { focusTeams, untilAsking } from './on-page.js';

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
    await focusTeams(page);
    await page.click('checkbox', 'Rather not say');
    expect((await page.find('checkbox', 'Rather not say')).checked).toBe(true);
  });
});
