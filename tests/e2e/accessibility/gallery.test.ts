import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type Preferences, type TestBrowser, type TestPage } from '../browsers.js';
import { startTestSite, type TestSite } from '../test-site.js';
import { findViolations, sidewaysScroll } from './find-violations.js';
import { areShown } from './gallery-views.js';
import { smallTargets } from './small-targets.js';

let site: TestSite;
beforeAll(async () => {
  site = await startTestSite(() => null, { intranet: true });
});
afterAll(() => site.stop());

type Language = 'en' | 'ar';

const open = async (page: TestPage, language: Language, type = ''): Promise<void> => {
  await page.open(`${site.origin}/gallery?language=${language}&type=${type}`);
  await page.waitFor(areShown);
};

/** Runs in the page: where the first and the last point of an answered row of points stand. */
const endsOfRow = (type: string): readonly number[] => {
  const root = document.querySelector(`#${type}-empty gallery-question`)?.shadowRoot;
  return [...(root?.querySelectorAll('[part=option]') ?? [])].map(point => point.getBoundingClientRect().x);
};

/** Runs in the page: puts the focus on what is chosen. */
const focusChosen = (type: string): void =>
  document
    .querySelector(`#${type}-answered gallery-question`)
    ?.shadowRoot?.querySelector<HTMLInputElement>('input:checked')
    ?.focus();

/** Runs in the page: whether this is what is chosen. */
const isChosen = (type: string, value: string): boolean =>
  document
    .querySelector(`#${type}-answered gallery-question`)
    ?.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value === value;

const looksOf = (size: Preferences['size'] & object): readonly Preferences[] => [
  { size },
  { size, colorScheme: 'dark' },
  { size, forcedColors: true },
];

/** The second is a window of 1280 pixels at a zoom of 200 %. */
const sizes = [
  { width: 320, height: 700 },
  { width: 640, height: 450 },
];

describe.skipIf(!installedEngines().includes('chromium'))('all types of question in chromium', () => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchBrowser('chromium');
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const ways = (['en', 'ar'] as const).flatMap(language => sizes.map(size => [language, size.width, size] as const));

  it.each(ways)('keep nobody out in %s at %i px, in light, dark and forced colours', async (language, _width, size) => {
    const [light, ...others] = looksOf(size);
    await page.prefer(light!);
    await open(page, language);
    expect(await findViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(smallTargets, 24)).toEqual([]);
    for (const look of others) {
      await page.prefer(look);
      expect(await findViolations(page, 'colours')).toEqual([]);
    }
  });
});

const elsewhere = installedEngines()
  .filter(engine => engine !== 'chromium')
  .flatMap(engine => [
    { engine, name: 'light', preferences: {}, language: 'en' as const },
    { engine, name: 'dark right-to-left', preferences: { colorScheme: 'dark' as const }, language: 'ar' as const },
  ]);

it.each(elsewhere)(
  'all types of question keep nobody out in $engine, $name',
  async ({ engine, preferences, language }) => {
    const browser = await launchBrowser(engine, preferences);
    const page = await browser.newPage();
    await open(page, language);
    expect(await findViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.close();
    await browser.close();
  },
);

it.each(installedEngines())(
  'rows of points run from right to left in Arabic, and so do arrow keys, in %s',
  async engine => {
    const browser = await launchBrowser(engine);
    const page = await browser.newPage();
    for (const [type, chosen, next] of [
      ['nps', '8', '9'],
      ['scale', '4', '5'],
    ] as const) {
      await open(page, 'ar', type);
      const places = await page.evaluate(endsOfRow, type);
      expect(places).toEqual([...places].sort((one, other) => other - one));
      await page.evaluate(focusChosen, type);
      expect(await page.evaluate(isChosen, type, chosen)).toBe(true);
      await page.press('ArrowLeft');
      await page.waitFor(isChosen, type, next);
    }
    await page.close();
    await browser.close();
  },
);
