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

const open = async (page: TestPage, language: Language): Promise<void> => {
  await page.open(`${site.origin}/gallery?language=${language}`);
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

/** Runs in the page: shapes of drawings that hold other shapes, which no browser paints. */
const shapesInShapes = (): readonly string[] =>
  [...document.querySelectorAll('gallery-question')].flatMap(question =>
    [...(question.shadowRoot?.querySelectorAll('svg :is(path, circle, rect, line) > *') ?? [])].map(
      shape => `${question.getAttribute('type')}: ${shape.localName}`,
    ),
  );

/** Beside the light one, in which everything is asked. */
const otherLooks: readonly { readonly name: string; readonly preferences: Preferences }[] = [
  { name: 'dark', preferences: { colorScheme: 'dark' } },
  { name: 'in forced colours', preferences: { forcedColors: true } },
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

  describe.each(['en', 'ar'] as const)('in %s', language => {
    // Laid out anew for each size; what is drawn is the same in all of them.
    beforeAll(() => open(page, language));

    it.each(sizes)('keep nobody out at $width px', async size => {
      await page.prefer({ size });
      expect(await findViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(smallTargets, 24)).toEqual([]);
    });

    it.each(sizes.flatMap(size => otherLooks.map(look => ({ size, ...look }))))(
      'can be read at $size.width px, $name',
      async ({ size, preferences }) => {
        await page.prefer({ size, ...preferences });
        expect(await findViolations(page, 'colours')).toEqual([]);
      },
    );
  });

  it('paint all shapes of their drawings', async () => {
    expect(await page.evaluate(shapesInShapes)).toEqual([]);
  });
});

const ways = [
  { name: 'light', preferences: {}, language: 'en' },
  { name: 'dark right-to-left', preferences: { colorScheme: 'dark' }, language: 'ar' },
] as const;

/** Rows of points from right to left: which is chosen, and which comes next. */
const rows = [
  ['nps', '8', '9'],
  ['scale', '4', '5'],
] as const;

describe.each(installedEngines())('all types of question in %s', engine => {
  describe.each(engine === 'chromium' ? ways.slice(1) : ways)('$name', ({ preferences, language }) => {
    let browser: TestBrowser;
    let page: TestPage;
    beforeAll(async () => {
      browser = await launchBrowser(engine, preferences);
      page = await browser.newPage();
      await open(page, language);
    });
    afterAll(async () => {
      await page.close();
      await browser.close();
    });

    it.skipIf(engine === 'chromium')('keep nobody out', async () => {
      expect(await findViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });

    it.skipIf(language === 'en').each(rows)(
      'run from right to left as %s, and so do arrow keys',
      async (type, chosen, next) => {
        const places = await page.evaluate(endsOfRow, type);
        expect(places).toEqual([...places].sort((one, other) => other - one));
        await page.evaluate(focusChosen, type);
        expect(await page.evaluate(isChosen, type, chosen)).toBe(true);
        await page.press('ArrowLeft');
        await page.waitFor(isChosen, type, next);
      },
    );
  });
});
