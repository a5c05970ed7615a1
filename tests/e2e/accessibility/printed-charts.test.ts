import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartNames } from '../../../demo/pages/charts-page.js';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';
import { startTestSite, type TestSite } from '../test-site.js';
import { isSettled } from './results-site.js';

const engine = findEngines().chromium;

/** A4 without the margins that Chromium leaves, in CSS pixels. */
const sheet = { widthPx: 718, heightPx: 1047 };

/** Printing lays out the page for the paper, but runs no script: a chart keeps its drawing, which is scaled. */
const ignoreNewSizes = (): void => {
  globalThis.ResizeObserver = class {
    observe(): void {
      return;
    }
    unobserve(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  };
};

interface PrintedFigure {
  readonly name: string;
  readonly hasDrawing: boolean;
  readonly endPx: number;
  readonly heightPx: number;
  readonly breaks: string;
  readonly tables: number;
  readonly shownButtons: number;
}

const readFigures = (): PrintedFigure[] =>
  [...document.querySelectorAll('ics-results')].flatMap(results =>
    [...(results.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(chart => {
      const figure = chart.shadowRoot?.querySelector('figure');
      if (!figure) return [];
      const drawing = figure.querySelector('svg')?.getBoundingClientRect();
      const isShown = (element: Element): boolean => element.checkVisibility();
      return {
        name: chart.localName,
        hasDrawing: drawing !== undefined,
        endPx: drawing?.right ?? 0,
        heightPx: figure.getBoundingClientRect().height,
        breaks: getComputedStyle(figure).breakInside,
        tables: [...figure.querySelectorAll('table')].filter(isShown).length,
        shownButtons: [...figure.querySelectorAll('button')].filter(isShown).length,
      };
    }),
  );

/** Sheets of a PDF that Chromium made: its page objects are not compressed. */
const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe.skipIf(engine === undefined)('a page with every chart, on paper', () => {
  let site: TestSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    site = await startTestSite(() => null, { intranet: true });
    browser = await chromium.launch({ args: [...chromiumFlags], ...(engine && { executablePath: engine.browser }) });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    page = await context.newPage();
    await page.addInitScript(ignoreNewSizes);
    await page.goto(`${site.origin}/charts?language=en`);
    await page.waitForFunction(isSettled);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it('has each of them whole on one sheet, without its table and its buttons', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: sheet.widthPx, height: sheet.heightPx });
    const drawn = (await page.evaluate(readFigures)).filter(({ hasDrawing }) => hasDrawing);
    expect(drawn.length).toBeGreaterThan(5);
    for (const { name, endPx, heightPx, breaks, tables, shownButtons } of drawn) {
      expect.soft([name, breaks, tables, shownButtons]).toEqual([name, 'avoid', 0, 0]);
      expect.soft(endPx, name).toBeLessThanOrEqual(sheet.widthPx);
      expect.soft(heightPx, name).toBeLessThanOrEqual(sheet.heightPx);
    }
  });

  it('takes no more sheets than it has charts', async () => {
    const sheets = sheetsIn(await page.pdf({ format: 'A4' }));
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThanOrEqual(chartNames.length);
  });
});
