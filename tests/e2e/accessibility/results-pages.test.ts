import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type Preferences, type TestBrowser, type TestPage } from '../browsers.js';
import { findViolations, sidewaysScroll } from './find-violations.js';
import { isSettled, startResultsSite, type ResultsSite } from './results-site.js';

/** Those of owners speak no right-to-left language: they are turned round all the same. */
const paths = [
  '/charts',
  '/messages?pulse=breakdown-report',
  '/templates',
  '/owner',
  '/owner/sign-in',
  '/owner/pulses/ics-core5',
  '/owner/pulses/ics-core5/waves/2026-10',
  '/owner/pulses/ics-core5/actions/{action}',
  '/owner/pulses/breakdown-report',
  '/owner/headcounts',
  '/owner/report',
  '/owner/report/it',
  '/owner/works-council',
] as const;

/** Charts are laid out anew for another width in the frame after. */
const isLaidOut = (): Promise<boolean> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));

const turnRound = (): void => void (document.documentElement.dir = 'rtl');

let site: ResultsSite;
beforeAll(async () => {
  site = await startResultsSite();
});
afterAll(() => site.stop());

const open = async (page: TestPage, path: string, direction: 'ltr' | 'rtl'): Promise<void> => {
  const language = direction === 'rtl' && !path.startsWith('/owner') ? 'ar' : 'en';
  await page.open(
    `${site.origin}${path.replace('{action}', site.action)}${path.includes('?') ? '&' : '?'}language=${language}`,
  );
  if (direction === 'rtl') await page.evaluate(turnRound);
  await page.waitFor(isSettled);
};

const expectNobodyKeptOut = async (page: TestPage, about?: 'everything' | 'colours'): Promise<void> => {
  expect(await findViolations(page, about)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
};

describe.skipIf(!installedEngines().includes('chromium'))(
  'pages with results in chromium, every way of looking',
  () => {
    let browser: TestBrowser;
    let page: TestPage;
    beforeAll(async () => {
      browser = await launchBrowser('chromium');
      page = await browser.newPage();
    });
    afterAll(() => browser.close());

    const colours: readonly Preferences[] = [{}, { colorScheme: 'dark' }, { forcedColors: true }];
    const states = [320, 1280].flatMap(width => colours.map(colour => ({ ...colour, size: { width, height: 800 } })));

    it.each(paths)('keep nobody out at %s', async path => {
      for (const direction of ['ltr', 'rtl'] as const) {
        await open(page, path, direction);
        for (const state of states) {
          await page.prefer(state);
          await page.waitFor(isLaidOut);
          // The first colours of a width answer all that does not hang on colours.
          await expectNobodyKeptOut(page, 'colorScheme' in state || 'forcedColors' in state ? 'colours' : 'everything');
        }
      }
    });
  },
);

const others = installedEngines()
  .filter(engine => engine !== 'chromium')
  .flatMap(engine => [
    { engine, name: 'light', preferences: {}, direction: 'ltr' as const },
    { engine, name: 'dark right-to-left', preferences: { colorScheme: 'dark' as const }, direction: 'rtl' as const },
  ]);

describe.each(others)('pages with results in $engine, $name', ({ engine, preferences, direction }) => {
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

  // Templates are the same page everywhere, and checked with the rest of the intranet.
  it.each(paths.filter(path => path !== '/templates'))('keep nobody out at %s', async path => {
    await open(page, path, direction);
    await expectNobodyKeptOut(page);
  });
});
