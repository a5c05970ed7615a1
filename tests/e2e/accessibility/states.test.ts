import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { findViolations, sidewaysScroll } from './find-violations.js';
import { modes } from './modes.js';
import { keepScreenshot } from './screenshots.js';
import { startStateSite } from './state-site.js';
import { pulseStates } from './states.js';

let site: TestSite;
beforeAll(async () => {
  site = await startStateSite();
});
afterAll(() => site.stop());

describe.each(modes)('in $engine, $name', ({ engine, name, preferences, direction }) => {
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

  it.each(pulseStates)('nobody is kept out of “$name”', async state => {
    await page.open(`${site.origin}${state.path}?dir=${direction}`);
    await state.reach(page);
    await keepScreenshot(page, engine, name, state.name);
    expect(await findViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
