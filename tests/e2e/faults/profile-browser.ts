/** A browser of each engine with a profile that outlives it: what is on its disk is there when it is started again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { findEngines } from '../../ci/engines.js';
import { TestPage, type EngineName } from '../browsers.js';
import { driveChromium } from '../browsers/chromium-driver.js';
import { driveFirefox } from '../browsers/firefox-driver.js';
import { launchWebKit } from '../browsers/webkit-driver.js';
import { startEmployeeBrowser } from '../delivery/employee-browser.js';
import { startFirefox } from './firefox-process.js';

export interface ProfileBrowser {
  readonly engine: EngineName;
  /** The folder of its profile; empty in WebKit, whose driver keeps none. */
  readonly profile: string;
  newPage(): Promise<TestPage>;
  /** Kills all of its processes at once, with nothing saved and nobody asked. WebKit keeps nothing and cannot. */
  kill(): Promise<void>;
  /** Starts it again on the same profile; `flags` replace those that it was started with, in Chromium. */
  restart(flags?: readonly string[]): Promise<void>;
  /** Kills the processes that show pages; the browser lives on. */
  crashPages(): Promise<void>;
  /** Ends it and deletes the profile. */
  stop(): Promise<void>;
}

const chromiumPages = new WeakMap<TestPage, ChromiumPage>();
const firefoxPages = new WeakMap<TestPage, FirefoxPage>();

/** What only this engine's own driver can do. */
export const inChromium = (page: TestPage): ChromiumPage => {
  const own = chromiumPages.get(page);
  if (!own) throw new Error('This is no page of Chromium.');
  return own;
};

/** As pulling the plug: `navigator.onLine` is false too. */
export const setOffline = async (page: TestPage, isOffline: boolean): Promise<void> => {
  const firefoxPage = firefoxPages.get(page);
  if (firefoxPage) return firefoxPage.setOfflineMode(isOffline);
  await inChromium(page).context().setOffline(isOffline);
};

const startChromium = async (flags: readonly string[]): Promise<ProfileBrowser> => {
  const browser = await startEmployeeBrowser(flags);
  const pages: ChromiumPage[] = [];
  return {
    engine: 'chromium',
    profile: browser.profile,
    async newPage() {
      const own = await browser.open('about:blank');
      pages.push(own);
      const page = new TestPage(await driveChromium(own));
      chromiumPages.set(page, own);
      return page;
    },
    kill: () => browser.kill(),
    restart: anew => browser.restart(anew),
    async crashPages() {
      for (const page of pages.splice(0).filter(each => !each.isClosed())) {
        const crashed = page.waitForEvent('crash');
        await page.goto('chrome://crash').catch(() => undefined);
        await crashed;
        await page.close().catch(() => undefined);
      }
    },
    stop: () => browser.stop(),
  };
};

const startFirefoxProfile = async (): Promise<ProfileBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'ics-firefox-'));
  let firefox = await startFirefox(profile);
  return {
    engine: 'firefox',
    profile,
    async newPage() {
      const own = await firefox.browser.newPage();
      const page = new TestPage(driveFirefox(own));
      firefoxPages.set(page, own);
      return page;
    },
    kill: () => firefox.kill(),
    async restart() {
      await firefox.kill();
      firefox = await startFirefox(profile);
    },
    crashPages: () => firefox.crashPages(),
    async stop() {
      await firefox.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const startWebKit = async (): Promise<ProfileBrowser> => {
  const paths = findEngines().webkit;
  if (!paths) throw new Error('WebKit is not installed.');
  const driver = await launchWebKit(paths, {});
  const refuse = (): Promise<void> => Promise.reject(new Error('The driver of WebKit keeps no profile.'));
  return {
    engine: 'webkit',
    profile: '',
    newPage: async () => new TestPage(await driver.newPage()),
    kill: refuse,
    restart: refuse,
    crashPages: refuse,
    stop: () => driver.close(),
  };
};

export const startProfileBrowser = (engine: EngineName, flags: readonly string[] = []): Promise<ProfileBrowser> =>
  engine === 'chromium' ? startChromium(flags) : engine === 'firefox' ? startFirefoxProfile() : startWebKit();
