import { chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { defaultSize, type BrowserDriver, type PageDriver, type Preferences } from './page-driver.js';

const mediaOf = ({ colorScheme = 'light', reducedMotion, forcedColors }: Preferences) =>
  ({
    colorScheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
  }) as const;

/** Playwright evaluates through `eval`, which a strict page forbids; the protocol itself does not. */
export const driveChromium = async (page: Page): Promise<PageDriver> => {
  const session = await page.context().newCDPSession(page);
  return {
    open: async url => void (await page.goto(url)),
    async run(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    chord: keys => page.keyboard.press(keys.join('+')),
    type: text => page.keyboard.type(text),
    screenshot: () => page.screenshot({ fullPage: true }),
    async prefer(preferences) {
      await page.setViewportSize(preferences.size ?? defaultSize);
      await page.emulateMedia(mediaOf(preferences));
    },
    close: () => page.close(),
  };
};

export const launchChromium = async (path: string, preferences: Preferences): Promise<BrowserDriver> => {
  const browser = await chromium.launch({ executablePath: path, args: [...chromiumFlags] });
  const { width, height } = preferences.size ?? defaultSize;
  const zoom = preferences.zoom ?? 1;
  const context = await browser.newContext({
    // A zoomed page has fewer CSS pixels, each of them larger.
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    ...mediaOf(preferences),
  });
  return { newPage: async () => driveChromium(await context.newPage()), close: () => browser.close() };
};
