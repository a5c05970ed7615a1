import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { momentOf, type Moment } from '../../../demo/pages/moments.js';
import { findViolations } from '../accessibility/find-violations.js';
import { installedEngines, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { controlTag, pulseTag, startMomentSite } from './moment-site.js';
import {
  actUntilCalled,
  answerByKeyboard,
  expectKeptBack,
  hasFocusBack,
  shownEnough,
  tabTo,
  untilAsking,
  untilClosed,
} from './on-page.js';
import { untroubledVisitsIn } from './untroubled-visits-in.js';

const modes = ['inline', 'popover', 'popover-anchor', 'dialog', 'side-tab', 'banner'] as const;
type ModeId = (typeof modes)[number];

const attributesOf = (mode: ModeId): Moment['attributes'] => momentOf(mode)!.attributes;

/** The same as in the demo, once in a wave. */
const onceTag = (mode: ModeId): string => {
  const { display = 'inline', ...rest } = attributesOf(mode);
  return pulseTag(`once-${mode}`, { ...rest, display, repeat: 'once-per-wave' });
};

const controlFor = (mode: ModeId): string => {
  const { trigger } = attributesOf(mode);
  return controlTag(trigger ? { trigger } : {});
};

let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    pages: Object.fromEntries(
      modes.map(mode => [`/once/${mode}`, { body: `${onceTag(mode)}${controlFor(mode)}` }] as const),
    ),
  });
});
afterAll(() => site.stop());

const isClicked = (mode: ModeId): boolean => attributesOf(mode).trigger?.startsWith('click') ?? false;

const countClicks = (): void => {
  Reflect.set(globalThis, 'clicks', 0);
  document.querySelector('#give-feedback')?.addEventListener('click', () => {
    Reflect.set(globalThis, 'clicks', Number(Reflect.get(globalThis, 'clicks')) + 1);
  });
};

/** Modal: nothing behind can even be given the focus. */
const isPageBlocked = (): boolean => {
  const before = document.activeElement;
  const button = document.querySelector<HTMLElement>('#give-feedback');
  button?.focus();
  return document.activeElement === before && document.activeElement !== button;
};

const expectUsable = async (page: TestPage, mode: ModeId): Promise<void> => {
  if (mode === 'dialog') return expect(await page.evaluate(isPageBlocked)).toBe(true);
  await page.evaluate(countClicks);
  await page.click('button', 'Give feedback');
  await page.waitFor(() => Reflect.get(globalThis, 'clicks') === 1);
};

describe.each(installedEngines())('on the pages of the demo in %s', engine => {
  const visit = untroubledVisitsIn(engine, () => site);

  const makeItCome = async (page: TestPage, mode: ModeId): Promise<void> => {
    if (isClicked(mode)) {
      await tabTo(page, 'Give feedback');
      await actUntilCalled(page, () => page.press('Enter'));
    }
    await page.waitFor(() => document.querySelector('ics-pulse')?.hasAttribute('open'));
  };

  it.each(modes)('%s comes, keeps nobody out, and is answered and closed with the keyboard alone', mode =>
    visit(`/moments/${mode}?language=en`, async page => {
      const before = (await site.answers('recommend')).length;
      await makeItCome(page, mode);
      expect(await findViolations(page)).toEqual([]);
      await expectUsable(page, mode);
      await answerByKeyboard(page, /^(Answer|Would you recommend us\?)$/);
      await page.waitForText(/Sent\. Thank you\./);
      expect(await site.answers('recommend')).toHaveLength(before + 1);
      await tabTo(page, 'Close');
      await page.press('Enter');
      await untilClosed(page);
      if (mode !== 'inline') expect(await page.evaluate(hasFocusBack)).toBe(true);
    }),
  );

  it.each(modes.filter(mode => mode !== 'inline'))('%s does not come again in its wave after a reload', mode =>
    visit(`/once/${mode}`, async page => {
      const tag = `#once-${mode}`;
      const call = async (selector: string): Promise<void> => {
        if (!isClicked(mode)) return;
        await page.evaluate(() => document.querySelector<HTMLElement>('#give-feedback')?.focus());
        await actUntilCalled(page, () => page.press('Enter'), selector);
      };
      await call(tag);
      await page.waitFor((wanted: string) => document.querySelector(`${wanted}[open]`), tag);
      await page.open(`${site.origin}/once/${mode}`);
      await call('#control');
      await untilAsking(page, '#control');
      await expectKeptBack(page, tag, shownEnough);
    }),
  );
});
