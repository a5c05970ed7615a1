import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import { startTestSite, type TestSite } from '../test-site.js';
import { findViolations, sidewaysScroll } from './find-violations.js';
import { modes } from './modes.js';
import { keepScreenshot } from './screenshots.js';

const paths = [
  '/',
  '/people',
  '/service-desk',
  '/departments',
  '/canteen',
  '/results',
  '/templates',
  '/templates/mirror',
  '/moments',
  '/p/recommend',
  '/p/recommend/poster',
  '/messages',
  '/thanks',
  '/no-such-page',
];

let site: TestSite;
beforeAll(async () => {
  site = await startTestSite(() => null, { intranet: true });
});
afterAll(() => site.stop());

/** True when every element of the package on the page shows something, but for pulses that wait for a moment. */
const isWhole = (): boolean =>
  [...document.querySelectorAll('ics-pulse:not([trigger]), ics-results, ics-messages')].every(
    element => element.shadowRoot?.querySelector('legend, [part~=legend], table, p') != null,
  );

describe.each(modes)('the intranet in $engine, $name', ({ engine, name, preferences, direction }) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchBrowser(engine, preferences);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await page.close();
    await browser.close();
  });

  it.each(paths)('keeps nobody out at %s', async path => {
    await page.open(`${site.origin}${path}?language=${direction === 'rtl' ? 'ar' : 'en'}`);
    await page.waitFor(isWhole);
    await keepScreenshot(page, 'intranet', engine, name, path === '/' ? 'home' : path);
    expect(await findViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
