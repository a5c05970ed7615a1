import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, type EngineName, type Preferences, type TestBrowser, type TestPage } from './browsers.js';
import type { TestSite } from './test-site.js';

/** Opens a page of the site, works on it, and closes it whatever comes of that. */
export type Visit = <T>(path: string, work: (page: TestPage) => Promise<T>) => Promise<T>;

/** One browser for all tests of the suite that calls this. The site may be started later, before the first visit. */
export const visitsIn = (engine: EngineName, site: () => TestSite, preferences?: Preferences): Visit => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchBrowser(engine, preferences);
  });
  afterAll(() => browser.close());
  return async (path, work) => {
    const page = await browser.newPage();
    try {
      await page.open(site().origin + path);
      return await work(page);
    } finally {
      await page.close();
    }
  };
};
