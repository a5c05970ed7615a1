import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { controlTag, pulseTag, startMomentSite } from './moment-site.js';
import { isOpen, noTrouble, readTrouble, untilAsking, untilClosed, untilDue, untilState } from './on-page.js';

/** A router as frameworks have one: links change the address and nothing is loaded. */
const router = `
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="/app"]');
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
  });`;

const links = ['/app/start', '/app/orders/7', '/app/help']
  .map(path => `<a href="${path}">${path.replace('/app/', '')}</a> `)
  .join('');

const audience = { page: '/app/orders/**' };

const tagFor = (id: string, attributes = {}): string =>
  pulseTag(id, { display: 'popover', group: id, ...attributes }, { invitation: { audience } });

const head = '<script src="/router.js"></script>';

let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    scripts: { '/router.js': router },
    pages: {
      '/app/*': ({ searchParams }) =>
        searchParams.has('slow')
          ? { head, body: links + tagFor('slow', { delay: '4s' }) + controlTag({ delay: '5s' }) }
          : { head, body: links + tagFor('orders') + controlTag() },
    },
  });
});
afterAll(() => site.stop());

describe.each(installedEngines())('a single-page app in %s', engine => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchBrowser(engine);
  });
  afterAll(() => browser.close());

  const visit = async (path: string, work: () => Promise<void>): Promise<void> => {
    page = await browser.newPage();
    try {
      await page.open(site.origin + path);
      await work();
      expect(await readTrouble(page)).toEqual(noTrouble);
    } finally {
      await page.close();
    }
  };

  it('shows a pulse on the route that it is meant for, once, however often one comes there', () =>
    visit('/app/start', async () => {
      await untilAsking(page, '#control');
      await untilState(page, 'not-due', '#orders');
      expect(await isOpen(page, '#orders')).toBe(false);
      await page.click('link', 'help');
      await untilState(page, 'not-due', '#orders');
      expect(await isOpen(page, '#orders')).toBe(false);
      await page.click('link', 'orders/7');
      await untilAsking(page, '#orders');
      await page.click('button', /^Not now/);
      await untilClosed(page, '#orders');
      await page.click('link', 'start');
      await page.click('link', 'orders/7');
      // What looks at the new route has looked when it says what speaks against it.
      const judged = await page.evaluate(() =>
        (
          document.querySelector('#orders') as unknown as {
            checkEligibility(): Promise<{ readonly eligible: boolean; readonly reasons: readonly string[] }>;
          }
        ).checkEligibility(),
      );
      expect(judged.eligible).toBe(false);
      expect(await isOpen(page, '#orders')).toBe(false);
    }));

  it('shows nothing when a delay ends on another route', () =>
    visit('/app/orders/7?slow=yes', async () => {
      await untilState(page, 'awaiting-delay', '#slow');
      await page.click('link', 'help');
      await untilState(page, 'not-due', '#slow');
      // Its delay is longer, from the same moment on.
      await untilDue(page, '#control');
      expect(await isOpen(page, '#slow')).toBe(false);
    }));
});
