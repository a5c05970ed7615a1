import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { defaultSize, type BrowserDriver, type PageDriver, type Preferences } from './page-driver.js';

export const driveFirefox = (page: Page): PageDriver => ({
  open: async url => void (await page.goto(url)),
  run: expression => page.evaluate(expression),
  clickAt: (x, y) => page.mouse.click(x, y),
  async chord(keys) {
    const inputs = keys.map(key => (key === 'Space' ? ' ' : key) as KeyInput);
    for (const key of inputs) await page.keyboard.down(key);
    for (const key of inputs.reverse()) await page.keyboard.up(key);
  },
  type: text => page.keyboard.type(text),
  screenshot: () => page.screenshot({ fullPage: true }),
  close: () => page.close(),
});

/** Firefox takes what a person prefers from its settings, once, at the start. */
const settingsFor = (preferences: Preferences): Record<string, number> => ({
  'ui.systemUsesDarkTheme': preferences.colorScheme === 'dark' ? 1 : 0,
  'layout.css.prefers-color-scheme.content-override': preferences.colorScheme === 'dark' ? 0 : 1,
  'ui.prefersReducedMotion': preferences.reducedMotion ? 1 : 0,
});

export const launchFirefox = async (path: string, preferences: Preferences): Promise<BrowserDriver> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: { ...(preferences.size ?? defaultSize) },
    extraPrefsFirefox: settingsFor(preferences),
  });
  return { newPage: async () => driveFirefox(await browser.newPage()), close: () => browser.close() };
};
