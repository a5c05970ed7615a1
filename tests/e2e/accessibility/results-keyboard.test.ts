import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chartNames } from '../../../demo/pages/charts-page.js';
import { installedEngines, launchBrowser, type EngineName, type TestBrowser, type TestPage } from '../browsers.js';
import { isSettled, startResultsSite, type ResultsSite } from './results-site.js';

interface Stop {
  readonly name: string;
  readonly role: string;
  readonly isMark: boolean;
  /** True when something shows where the focus is, and that is on the screen; null in a window that is not the active one. */
  readonly isSeen: boolean | null;
}

/** What has the focus, once it has been painted; null when nothing has. */
const lookAtStop = async (): Promise<Stop | null> => {
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const element = globalThis.icsTest.activeElement();
  if (!element || element === document.body) return null;
  const { name, role } = globalThis.icsTest.describe(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isMark = element instanceof SVGElement;
  const ring = isMark ? (element.getRootNode() as ShadowRoot).querySelector('.ring') : null;
  const { top, bottom, width } = (ring ?? element).getBoundingClientRect();
  const isMarked = ring !== null || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  // A window in the background, such as that of WebKit without a desktop, shows no focus at all.
  const isSeen = document.hasFocus() ? isMarked && width > 0 && bottom > 0 && top < innerHeight : null;
  return { name, role, isMark, isSeen };
};

/** Charts that are drawn: one stop each, at a mark. Runs in the page. */
const countDrawings = (): number =>
  [...globalThis.icsTest.deep(document)].filter(element => element.matches('[part=drawing] svg')).length;

const areMessagesThere = (): boolean =>
  document.querySelector('ics-messages')?.shadowRoot?.querySelector('[part=message]') != null;

const mostStops = 150;

const expectAllSeen = (engine: EngineName, stops: readonly Stop[]): void => {
  const seen = engine === 'webkit' ? [true, null] : [true];
  expect(stops.filter(({ isSeen }) => !seen.includes(isSeen))).toEqual([]);
};

/** Every stop of the Tab key from the top of the page until the focus leaves it, or is at the top again. */
const walk = async (page: TestPage): Promise<readonly Stop[]> => {
  await page.prepareQueries();
  const stops: Stop[] = [];
  while (stops.length < mostStops) {
    await page.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (!stop || (stops.length > 0 && stop.name === stops[0]?.name)) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus does not come out again: ${stops.map(({ name }) => name).join(' | ')}`);
};

const tabTo = async (page: TestPage, name: RegExp): Promise<void> => {
  await page.prepareQueries();
  for (let stops = 0; stops < mostStops; stops++) {
    await page.press('Tab');
    if (name.test((await page.focused())?.name ?? '')) return;
  }
  throw new Error(`${String(name)} is not reached with the Tab key.`);
};

const heightOfHeader = (): number => document.querySelector('header')?.getBoundingClientRect().height ?? Infinity;

let site: ResultsSite;
beforeAll(async () => {
  site = await startResultsSite();
});
afterAll(() => site.stop());

describe.each(installedEngines())('with the keyboard alone on a narrow screen in %s', engine => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchBrowser(engine, { size: { width: 480, height: 800 } });
  });
  // One of its own each: where the focus has left a page, Firefox leaves it outside the next one too.
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  it('a person opens the pages from a header of one line, and closes them again', async () => {
    await page.open(`${site.origin}/people?language=en`);
    expect(await page.evaluate(heightOfHeader)).toBeLessThanOrEqual(80);
    expect(await page.query('link', 'Canteen')).toBeNull();
    await tabTo(page, /^Pages$/);
    await page.press('Enter');
    await page.find('link', 'Canteen');
    await page.press('Tab');
    expect((await page.focused())?.name).toBe('Home');
    await page.press('Escape');
    expect(await page.query('link', 'Canteen')).toBeNull();
    expect((await page.focused())?.name).toBe('Pages');
  });

  it('a person passes every chart, and sees where the focus is', async () => {
    await page.open(`${site.origin}/charts?language=en`);
    await page.waitFor(isSettled);
    const stops = await walk(page);
    expectAllSeen(engine, stops);
    const drawings = await page.evaluate(countDrawings);
    expect(drawings).toBeGreaterThan(5);
    expect(stops.filter(({ isMark }) => isMark).length).toBe(drawings);
    expect(stops.filter(({ name }) => name === 'Show as table').length).toBe(chartNames.length);
  });

  it('an owner passes every field of a pulse in the order of reading', async () => {
    await page.open(`${site.origin}/owner/pulses/ics-core5`);
    await page.waitFor(isSettled);
    const stops = await walk(page);
    expectAllSeen(engine, stops);
    const names = stops.map(({ name }) => name);
    const order = ['Skip to content', 'Pages', 'Name of the wave', 'In English', 'In German', 'Publish'];
    expect(names.filter(name => order.includes(name))).toEqual(order);
  });

  it('a role opens a message, takes it on, and leaves that again', async () => {
    await page.open(`${site.origin}/messages?pulse=breakdown-report&language=en`);
    await page.waitFor(areMessagesThere);
    await tabTo(page, /Open$/);
    await page.press('Enter');
    await tabTo(page, /^Take on$/);
    await page.press('Enter');
    await page.find('combobox', /^Which role takes it on/);
    expect((await page.focused())?.role).toBe('combobox');
    await tabTo(page, /^Cancel$/);
    await page.press('Enter');
    expect((await page.focused())?.name).toBe('Take on');
    await page.press('Shift', 'Tab');
    expect((await page.focused())?.name).toMatch(/Open$/);
    await page.press('Enter');
    expect(await page.query('button', 'Take on')).toBeNull();
  });
});
