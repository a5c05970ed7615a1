import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type Preferences, type TestBrowser, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { findViolations, sidewaysScroll } from './find-violations.js';
import { startStateSite, type Direction } from './state-site.js';
import { pulseStates } from './states.js';

interface Mode {
  readonly name: string;
  readonly preferences: Preferences;
  readonly direction: Direction;
}

const mode = (name: string, preferences: Preferences, direction: Direction = 'ltr'): Mode => ({
  name,
  preferences,
  direction,
});

const everywhere: readonly Mode[] = [
  mode('light', {}),
  mode('dark', { colorScheme: 'dark' }),
  mode('light right-to-left', {}, 'rtl'),
  mode('dark right-to-left', { colorScheme: 'dark' }, 'rtl'),
];

/** Only Chromium can be told all of this. */
const chromiumOnly: readonly Mode[] = [
  mode('forced colors', { forcedColors: true }),
  mode('forced colors dark right-to-left', { forcedColors: true, colorScheme: 'dark' }, 'rtl'),
  mode('reduced motion', { reducedMotion: true }),
  mode('320 px wide', { size: { width: 320, height: 700 } }),
  mode('375 px wide right-to-left', { size: { width: 375, height: 700 } }, 'rtl'),
  mode('zoomed to 200 %', { zoom: 2 }),
];

const runs = installedEngines().flatMap(engine =>
  [...everywhere, ...(engine === 'chromium' ? chromiumOnly : [])].map(one => ({ engine, ...one })),
);

const screenshots = mkdtempSync(join(tmpdir(), 'ics-screenshots-'));

let site: TestSite;
beforeAll(async () => {
  site = await startStateSite();
});
afterAll(async () => {
  await site.stop();
  console.log(`Screenshots of every state: ${screenshots}`);
});

describe.each(runs)('in $engine, $name', ({ engine, name, preferences, direction }) => {
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
    const picture = `${engine}-${name}-${state.name}.png`.replaceAll(/[^\w.-]+/g, '-');
    writeFileSync(join(screenshots, picture), await page.screenshot());
    expect(await findViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
