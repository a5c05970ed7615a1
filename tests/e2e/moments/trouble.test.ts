import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PulseElement } from '../../../src/index.js';
import { installedEngines } from '../browsers.js';
import { noTrouble, troubleIn, type Seen } from '../csp/read-seen.js';
import type { TestSite } from '../test-site.js';
import { controlTag, pulseTag, startMomentSite, templateTag } from './moment-site.js';
import { expectKeptBack, isOpen, shownEnough, untilAsking, untilState } from './on-page.js';
import { untroubledVisitsIn } from './untroubled-visits-in.js';

/** Tells the page around, which may not look in, how the page in the frame stands. */
const reporter = `
  setInterval(() => {
    const tags = [...document.querySelectorAll('ics-pulse')];
    const reasons = tags.flatMap(tag => tag.invited?.state.reasons.map(({ code }) => code) ?? []);
    parent.postMessage({ ...seen, open: tags.filter(tag => tag.open).map(tag => tag.id), reasons }, '*');
  }, 50);`;

const listener = `addEventListener('message', ({ data }) => (globalThis.framed = data));`;

/** Puts the clock of the page forward or back by whole days. */
const clock = `
  const shiftMs = Number(document.currentScript.dataset.days) * 86_400_000;
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...values) {
      super(...(values.length > 0 ? values : [RealDate.now() + shiftMs]));
    }
    static now() {
      return RealDate.now() + shiftMs;
    }
  };`;

const popover = (id: string, attributes = {}): string => pulseTag(id, { display: 'popover', ...attributes });

const clockPage =
  (id: string) =>
  ({ searchParams }: URL) => ({
    head: `<script src="/clock.js" data-days="${Number(searchParams.get('days'))}"></script>`,
    body: popover(id, { wave: 'spring' }) + controlTag(),
  });

let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    scripts: { '/reporter.js': reporter, '/listener.js': listener, '/clock.js': clock },
    pages: {
      '/around': {
        head: '<script src="/listener.js"></script>',
        body: '<iframe title="Framed" sandbox="allow-scripts" width="600" height="500" src="/blocked"></iframe>',
        isShort: true,
      },
      '/blocked': {
        head: '<script src="/reporter.js"></script>',
        body: popover('floating') + pulseTag('part'),
        isShort: true,
        build: 'classic',
      },
      // A copy of a script, which a definition in the page is, would break the page's own policy.
      '/cleared': { body: templateTag('morale', { id: 'cleared', display: 'popover' }) },
      '/moved': { body: popover('moved') + controlTag() },
      '/ahead': clockPage('ahead'),
      '/behind': clockPage('behind'),
      '/set-right': clockPage('set-right'),
    },
  });
});
afterAll(() => site.stop());

interface Framed extends Seen {
  readonly open: readonly string[];
  readonly reasons: readonly string[];
}

const clearStorage = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase('ics-pulse');
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(new Error('not deleted'));
  });

/** Reading comes after writing, and WebKit's storage does not get over a page that is left in the middle of a write. */
const untilWritten = (selector: string) => document.querySelector<PulseElement>(selector)!.checkEligibility();

const addTwin = (): void => {
  const twin = document.querySelector('ics-pulse')?.cloneNode(true) as HTMLElement;
  twin.id = 'twin';
  twin.removeAttribute('open');
  document.querySelector('main')?.append(twin);
};

describe.each(installedEngines())('in %s', engine => {
  const visit = untroubledVisitsIn(engine, () => site);

  it('where storage is blocked, a popover does not come and a part of the page does', () =>
    visit('/around', async page => {
      const isSettled = (): boolean => {
        const { open = [], reasons = [] } = (Reflect.get(globalThis, 'framed') ?? {}) as Partial<Framed>;
        return open.length > 0 && reasons.length > 0;
      };
      await page.waitFor(isSettled);
      const framed = await page.evaluate(() => Reflect.get(globalThis, 'framed') as Framed);
      expect(framed.open).toEqual(['part']);
      expect(framed.reasons).toEqual(['log-blocked']);
      expect(framed.warnings.join()).toContain('[storage-unavailable]');
      expect(troubleIn(framed)).toEqual(noTrouble);
    }));

  it('storage that is cleared while a popover is open does not make the page ask again', () =>
    visit('/cleared', async page => {
      await untilAsking(page, '#cleared');
      await page.evaluate(clearStorage);
      await page.evaluate(addTwin);
      await untilState(page, '#twin', 'not-due');
      await expectKeptBack(page, '#twin', shownEnough);
      expect(await isOpen(page, '#cleared')).toBe(true);
    }));

  it('a tag that is moved keeps its answer, and one that is removed takes its frame along', () =>
    visit('/moved', async page => {
      await untilAsking(page, '#control');
      await untilAsking(page, '#moved');
      await page.evaluate(() => document.querySelector('#control')?.remove());
      await page.click('radio', '9');
      await page.evaluate(() => document.querySelector('header')?.append(document.querySelector('#moved') ?? ''));
      await untilAsking(page, '#moved');
      expect((await page.find('radio', '9')).checked).toBe(true);
      await page.evaluate(() => {
        const tag = document.querySelector('#moved');
        Reflect.set(globalThis, 'removed', tag);
        tag?.remove();
      });
      await page.waitFor(() => !(Reflect.get(globalThis, 'removed') as PulseElement).open);
      expect(await page.query('radio', '9')).toBeNull();
    }));

  it.each([
    ['ahead', [0, 365, 0]],
    ['behind', [0, -365, 0]],
    ['set-right', [365, 0, -365]],
  ] as const)('a clock that is %s asks nobody twice in a wave', (path, [first, ...later]) =>
    visit(`/${path}?days=${first}`, async page => {
      await untilAsking(page, `#${path}`);
      await page.evaluate(untilWritten, `#${path}`);
      for (const days of later) {
        await page.open(`${site.origin}/${path}?days=${days}`);
        await untilAsking(page, '#control');
        await expectKeptBack(page, `#${path}`, shownEnough);
      }
    }),
  );
});
