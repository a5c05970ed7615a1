import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { controlTag, pulseTag, startMomentSite } from './moment-site.js';
import { expectKeptBack, isOpen, untilAsking, untilClosed, untilDue, untilState } from './on-page.js';
import { untroubledVisitsIn } from './untroubled-visits-in.js';

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
  const visit = untroubledVisitsIn(engine, () => site);

  it('shows a pulse on the route that it is meant for, once, however often one comes there', () =>
    visit('/app/start', async page => {
      await untilAsking(page, '#control');
      await untilState(page, '#orders', 'not-due');
      await expectKeptBack(page, '#orders', /meant for other pages/);
      await page.click('link', 'help');
      await expectKeptBack(page, '#orders', /meant for other pages/);
      await page.click('link', 'orders/7');
      await untilAsking(page, '#orders');
      await page.click('button', /^Not now/);
      await untilClosed(page, '#orders');
      await page.click('link', 'start');
      await page.click('link', 'orders/7');
      await expectKeptBack(page, '#orders', /put it off/);
    }));

  it('shows nothing when a delay ends on another route', () =>
    visit('/app/orders/7?slow=yes', async page => {
      await untilState(page, '#slow', 'awaiting-delay');
      await page.click('link', 'help');
      await untilState(page, '#slow', 'not-due');
      // Its delay is longer, from the same moment on.
      await untilDue(page, '#control');
      expect(await isOpen(page, '#slow')).toBe(false);
    }));
});
