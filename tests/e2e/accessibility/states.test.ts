import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { findViolations, sidewaysScroll } from './find-violations.js';
import { modes } from './modes.js';
import { keepScreenshot } from './screenshots.js';
import { startStateSite } from './state-site.js';
import { pulseStates, type PulseState } from './states.js';

let site: TestSite;
beforeAll(async () => {
  site = await startStateSite();
});
afterAll(() => site.stop());

describe.each(modes)('in $engine, $name', ({ engine, name, preferences, direction }) => {
  let shared: TestBrowser;
  let own: TestBrowser | undefined;
  let sharedPage: TestPage;
  beforeAll(async () => {
    shared = await launchBrowser(engine, preferences);
    sharedPage = await shared.newPage();
  });
  afterEach(async () => {
    await own?.close();
    own = undefined;
  });
  afterAll(async () => {
    await sharedPage.close();
    await shared.close();
  });

  const openPage = async (state: PulseState): Promise<TestPage> => {
    if (!state.saves) return sharedPage;
    own = await launchBrowser(engine, preferences);
    return own.newPage();
  };

  it.each(pulseStates)('nobody is kept out of “$name”', async state => {
    const page = await openPage(state);
    await page.open(`${site.origin}${state.path}?dir=${direction}`);
    await state.reach(page);
    await keepScreenshot(page, engine, name, state.name);
    expect(await findViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
