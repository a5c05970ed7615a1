import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moments } from '../../../demo/pages/moments.js';
import { sidewaysScroll } from '../accessibility/find-violations.js';
import { keepScreenshot } from '../accessibility/screenshots.js';
import { installedEngines, launchBrowser, type Preferences, type TestBrowser, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { startMomentSite, templateTag } from './moment-site.js';

const modes = moments.modes.filter(({ id }) => id !== 'inline');

const tagOf = ({ attributes }: (typeof modes)[number]): string =>
  templateTag('recommend', { ...attributes, trigger: 'load', repeat: 'always' });

let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    pages: Object.fromEntries(
      modes.flatMap(mode =>
        (['en', 'ar'] as const).map(
          language => [`/${language}/${mode.id}`, { body: tagOf(mode), language, isShort: true }] as const,
        ),
      ),
    ),
  });
});
afterAll(() => site.stop());

const views: readonly (readonly [name: string, preferences: Preferences, language: 'en' | 'ar'])[] = [
  ['320 px wide', { size: { width: 320, height: 640 } }, 'en'],
  ['zoomed to 200 %', { zoom: 2 }, 'en'],
  ['right-to-left', {}, 'ar'],
  ['forced colors', { forcedColors: true }, 'en'],
  ['dark', { colorScheme: 'dark' }, 'en'],
];

/** Distance of the frame from each edge of the viewport, in whole CSS pixels; null while it is not there or still moves. */
const readEdges = (): Record<'left' | 'top' | 'right' | 'bottom', number> | null => {
  const box = [...(document.querySelector('ics-pulse')?.shadowRoot?.querySelectorAll('*') ?? [])]
    .flatMap(element => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
    .find(element => element.matches(':popover-open, dialog[open]'));
  if (!box || box.getAnimations({ subtree: true }).length > 0) return null;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const edges = { left, top, right: document.documentElement.clientWidth - right, bottom: innerHeight - bottom };
  return Object.fromEntries(Object.entries(edges).map(([side, px]) => [side, Math.round(px)])) as typeof edges;
};

/** The line around what has the focus. */
const readRing = (): { readonly style: string; readonly widthPx: number } => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
  return { style: outlineStyle, widthPx: parseFloat(outlineWidth) };
};

const edgePx = 16;

/** A line over the whole width and a tab at the edge touch the edges that they stand at. */
const mayTouch = (id: string): readonly string[] =>
  id.startsWith('banner') ? ['left', 'right', 'top', 'bottom'] : id === 'side-tab' ? ['left', 'right'] : [];

// Only Chromium can be told all of this.
describe.runIf(installedEngines().includes('chromium')).each(views)('%s', (name, preferences, language) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchBrowser('chromium', { reducedMotion: true, ...preferences });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(modes)('$id stands within the page, clear of its edges, and shows the focus', async ({ id }) => {
    await page.open(`${site.origin}/${language}/${id}`);
    await page.waitFor(() => document.querySelector('ics-pulse')?.hasAttribute('open'));
    await page.waitFor(readEdges);
    await keepScreenshot(page, 'moments', name, id);
    const edges = (await page.evaluate(readEdges)) ?? {};
    for (const [side, px] of Object.entries(edges)) {
      expect(px, `${side} of ${id}`).toBeGreaterThanOrEqual(mayTouch(id).includes(side) ? 0 : edgePx);
    }
    expect(Object.keys(edges)).toHaveLength(4);
    if (id.startsWith('banner')) expect(edges).toMatchObject({ left: 0, right: 0 });
    if (id === 'side-tab') expect(edges).toMatchObject(language === 'ar' ? { left: 0 } : { right: 0 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    for (let tabs = 0; tabs < 4; tabs++) await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('ics-pulse');
    const { style, widthPx } = await page.evaluate(readRing);
    expect(style).not.toBe('none');
    expect(widthPx).toBeGreaterThanOrEqual(2);
    await keepScreenshot(page, 'moments', name, id, 'focus');
  });
});
