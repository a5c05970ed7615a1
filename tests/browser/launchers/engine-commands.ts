/** Commands that the stock plugins do not offer in every engine; `tests/browser/commands.ts` is their other end. */
import type { TestRunnerPlugin } from '@web/test-runner';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { webDriverKeys } from './web-driver-keys.js';

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What the launcher of Chromium and Firefox offers. */
interface Pages {
  getPage(sessionId: string): Page;
}

/** The part of the WebDriver client that the launcher keeps to itself and the commands need. */
interface Driver {
  performActions(actions: readonly unknown[]): Promise<void>;
  releaseActions(): Promise<void>;
  execute<T>(script: string): Promise<T>;
  setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>;
}

const chordByPage = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.down(key as KeyInput);
  for (const key of [...keys].reverse()) await page.keyboard.up(key as KeyInput);
};

const chordByDriver = async (driver: Driver, keys: readonly string[]): Promise<void> => {
  const values = keys.map(key => webDriverKeys[key] ?? key);
  const down = values.map(value => ({ type: 'keyDown' as const, value }));
  const up = [...values].reverse().map(value => ({ type: 'keyUp' as const, value }));
  await driver.performActions([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  await driver.releaseActions();
};

/** WebDriver sets the outer size of the window, so what the frame takes is added. */
const resizeByDriver = async (driver: Driver, size: PageSize): Promise<void> => {
  const frame = await driver.execute<PageSize>(
    'return { width: outerWidth - innerWidth, height: outerHeight - innerHeight }',
  );
  await driver.setWindowRect(null, null, size.width + frame.width, size.height + frame.height);
};

const mediaSessions = new WeakMap<Page, Promise<CDPSession>>();

const emulateMedia = async (
  page: Page,
  { media = '', ...features }: Readonly<Record<string, string>>,
): Promise<boolean> => {
  if (!/chrom/i.test(await page.browser().version())) return false;
  const session = mediaSessions.get(page) ?? page.createCDPSession();
  mediaSessions.set(page, session);
  await (
    await session
  ).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return true;
};

/** `chord`: keys pressed together. `page-size`: CSS pixels. `media`: false where the engine cannot emulate. */
export const engineCommands = (): TestRunnerPlugin => ({
  name: 'engine-commands',
  async executeCommand({ command, payload, session }) {
    if (command !== 'chord' && command !== 'page-size' && command !== 'media') return undefined;
    if (session.browser.type === 'puppeteer') {
      const page = (session.browser as unknown as Pages).getPage(session.id);
      if (command === 'media') return emulateMedia(page, payload as Readonly<Record<string, string>>);
      if (command === 'chord') await chordByPage(page, payload as readonly string[]);
      else await page.setViewport(payload as PageSize);
      return true;
    }
    if (command === 'media') return false;
    const { driver } = session.browser as unknown as { readonly driver: Driver };
    if (command === 'chord') await chordByDriver(driver, payload as readonly string[]);
    else await resizeByDriver(driver, payload as PageSize);
    return true;
  },
});
