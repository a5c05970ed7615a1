import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PulseElement } from '../../../src/index.js';
import { installedEngines, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { controlTag, pulseTag, startMomentSite } from './moment-site.js';
import { actUntilCalled, isOpen, untilAsking, untilState } from './on-page.js';
import { untroubledVisitsIn } from './untroubled-visits-in.js';

const patience = { timeout: 10_000 };

const lateButton = '<script src="/late-button.js"></script>';

/** Comes long after the tag. */
const lateButtonScript = `
  globalThis.addLateButton = () => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'late', textContent: 'Late' });
    document.querySelector('h1').after(button);
  };`;

/** Writes down in which ways the pulse stands, one after the other: what is soon over could be missed from outside. */
const diaryScript = `
  globalThis.diary = [];
  setInterval(() => {
    const tag = document.querySelector('ics-pulse');
    const name = tag?.invited?.state.name;
    if (name && name !== diary.at(-1)?.name) diary.push({ name, isOpen: tag.open, atMs: performance.now() });
  }, 10);`;

interface DiaryEntry {
  readonly name: string;
  readonly isOpen: boolean;
  /** Since the page was opened. */
  readonly atMs: number;
}

const diary = '<script src="/diary.js"></script>';

/** A group of its own each: pulses of one group wait two weeks for each other, and those that an event calls are one group. */
const tagFor = (id: string, trigger: string, attributes = {}): string =>
  pulseTag(id, { display: 'popover', trigger, group: id, ...attributes });

const bodies: Readonly<Record<string, string>> = {
  visible: tagFor('visible', 'visible'),
  scroll: tagFor('scroll', 'scroll:50%'),
  dwell: diary + tagFor('dwell', 'dwell:2s'),
  idle: diary + tagFor('idle', 'idle:2s'),
  exit: tagFor('exit', 'exit'),
  click: tagFor('click', 'click:#give-feedback'),
  later: lateButton + tagFor('later', 'click:.late'),
  event: `<label>State <select id="state"><option>Open</option><option>Closed</option></select></label>${tagFor('event', 'event:change')}`,
  delay: diary + tagFor('delay', 'load', { delay: '2s' }),
  cancel: tagFor('cancel', 'load', { delay: '4s', cancel: 'click:#give-feedback' }) + controlTag({ delay: '5s' }),
  manual: tagFor('manual', 'manual') + controlTag(),
};

/** No driver can move the pointer out of a window; out of the top edge of a page in a frame all of them can. */
const framed = '<p><iframe title="Framed" width="600" height="400" src="/exit"></iframe></p>';

const framedState = (): string => {
  const tag = document.querySelector('iframe')?.contentDocument?.querySelector<PulseElement>('ics-pulse');
  return tag?.hasAttribute('open') ? 'open' : (tag?.invited?.state.name ?? '');
};

let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    scripts: { '/late-button.js': lateButtonScript, '/diary.js': diaryScript },
    pages: {
      ...Object.fromEntries(Object.entries(bodies).map(([name, body]) => [`/${name}`, { body }] as const)),
      '/framed': { body: framed, isShort: true },
    },
  });
});
afterAll(() => site.stop());

describe.each(installedEngines())('in %s', engine => {
  const visit = untroubledVisitsIn(engine, () => site);

  /** Waits, is not there, and comes when something is done; perhaps more than once, because what listens is fetched. */
  const comesWith = (name: string, act: (page: TestPage) => Promise<unknown>): Promise<void> =>
    visit(`/${name}`, async page => {
      await actUntilCalled(page, () => act(page), `#${name}`);
      await untilAsking(page, `#${name}`);
    });

  it('visible: the place of the tag is reached with a key', () => comesWith('visible', page => page.press('End')));

  it('scroll: half of the page is scrolled with a key', () => comesWith('scroll', page => page.press('End')));

  it('click: an element is pressed', () => comesWith('click', page => page.click('button', 'Give feedback')));

  it('click: an element is pressed that came later than the tag', () =>
    visit('/later', async page => {
      await untilState(page, '#later', 'awaiting-trigger');
      await page.evaluate(() => (Reflect.get(globalThis, 'addLateButton') as () => void)());
      await actUntilCalled(page, () => page.click('button', 'Late'));
      await untilAsking(page);
    }));

  it('event: another option is chosen', () =>
    comesWith('event', async page => {
      await page.evaluate(() => document.querySelector<HTMLSelectElement>('#state')?.focus());
      const isFirst = await page.evaluate(
        () => document.querySelector<HTMLSelectElement>('#state')?.selectedIndex === 0,
      );
      await page.press(isFirst ? 'ArrowDown' : 'ArrowUp');
    }));

  it('exit: the pointer leaves the page through its top edge', () =>
    visit('/framed', async page => {
      await expect.poll(() => page.evaluate(framedState), patience).toBe('awaiting-trigger');
      await page.click('button', 'Give feedback');
      expect(await page.evaluate(framedState)).toBe('awaiting-trigger');
      const leave = async (): Promise<string> => {
        await page.click('iframe');
        await page.click('button', 'Give feedback');
        return page.evaluate(framedState);
      };
      await expect.poll(leave, patience).toBe('open');
    }));

  it.each([
    ['dwell', 'awaiting-trigger'],
    ['idle', 'awaiting-trigger'],
    ['delay', 'awaiting-delay'],
  ])('%s: two seconds pass, and it is not there before', (name, waiting) =>
    visit(`/${name}`, async page => {
      await untilAsking(page);
      await untilState(page, `#${name}`, 'shown');
      const entries = await page.evaluate(() => Reflect.get(globalThis, 'diary') as DiaryEntry[]);
      const [before, after] = [waiting, 'shown'].map(state => entries.find(entry => entry.name === state));
      expect([before?.isOpen, after?.isOpen]).toEqual([false, true]);
      expect(after?.atMs).toBeGreaterThan(2_000);
      // A busy machine writes late that it waits.
      expect(after!.atMs - before!.atMs).toBeGreaterThan(1_000);
    }),
  );

  it('cancel: what is pressed during the delay calls it off', () =>
    visit('/cancel', async page => {
      await untilState(page, '#cancel', 'awaiting-delay');
      await page.click('button', 'Give feedback');
      await untilState(page, '#cancel', 'cancelled');
      // Its delay is longer, from the same moment on.
      await untilAsking(page, '#control');
      expect(await isOpen(page, '#cancel')).toBe(false);
    }));

  it('manual: nothing but the page brings it', () =>
    visit('/manual', async page => {
      await untilAsking(page, '#control');
      expect(await isOpen(page, '#manual')).toBe(false);
      await page.evaluate(() => document.querySelector<PulseElement>('#manual')?.show());
      await untilAsking(page, '#manual');
    }));
});
