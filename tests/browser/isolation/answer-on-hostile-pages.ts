import { deepEqual, ok, waitUntil as waitFor } from '../assert.js';
import { click, press, type } from '../commands.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from '../pulse/page.js';
import { applySheet, harming, isSeen, isShielded, metByClick } from './hostile-sheet.js';
import { eraseExposures, type PulseElement } from '../../../src/index.js';

/** Sixty pages in a row keep a busy machine waiting. */
const waitUntil = <T>(condition: () => T | Promise<T>, what?: string): Promise<NonNullable<T>> =>
  waitFor(condition, what, 15_000);

/** What has to be seen of a question. */
const essentials = ['[part=legend]', '[part=option]', '[part~=input]', '[part=submit], [part=next]', '[part=privacy]'];

export const one = (tag: PulseElement, selector: string): HTMLElement => {
  const found = tag.shadowRoot?.querySelector<HTMLElement>(selector);
  ok(found, selector);
  return found;
};

const seeAll = (tag: PulseElement): void => {
  for (const selector of essentials) ok(isSeen(one(tag, selector)), `${selector} is seen`);
  const { color } = getComputedStyle(one(tag, '[part=legend]'));
  ok(color !== 'rgb(255, 0, 0)', 'words in the colour of the pulse');
};

/** Clicks as a person does: where it is seen, and only if nothing is in between. */
const clickOn = async (element: HTMLElement): Promise<void> => {
  const met = await waitUntil(() => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const at = metByClick(element);
    return at && (element.contains(at) || at.closest('label')?.contains(element)) ? at : null;
  }, `a click that meets ${element.localName} ${element.part.value}`);
  ok(met);
  await click(element);
};

const ringOf = (element: HTMLElement): number => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
};

/** By mouse, by keyboard, and sent. */
const answerAll = async (tag: PulseElement): Promise<void> => {
  const focused = (): HTMLElement => tag.shadowRoot?.activeElement as HTMLElement;
  await clickOn(one(tag, '[part=option]:has([value="3"])'));
  await waitUntil(() => tag.matches(':state(answered)'), 'the answer by mouse');
  const { backgroundColor } = getComputedStyle(one(tag, '[part=option]:has(:checked)'));
  ok(backgroundColor !== getComputedStyle(one(tag, '[part=option]')).backgroundColor, 'what is chosen is marked');
  await clickOn(one(tag, '[part=next]'));
  await waitUntil(() => focused()?.textContent.includes('What should change?'), 'the next question');
  await press('Tab');
  await waitUntil(() => focused()?.matches('[part~=input]'), 'the focus on the first option');
  await press(' ');
  await waitUntil(() => one(tag, 'input').matches(':checked'), 'the answer by keyboard');
  // A zoomed page rounds to what its screen has.
  ok(ringOf(focused()) > 0.5, 'the focus is seen');
  one(tag, '[part=next]').focus();
  await press('Enter');
  await waitUntil(() => tag.shadowRoot?.querySelector('textarea'), 'the field');
  await clickOn(one(tag, 'textarea'));
  await type('Soup');
  await waitUntil(() => one(tag, 'textarea').matches(':focus') && tag.shadowRoot?.querySelector('textarea')?.value);
  await clickOn(one(tag, '[part=submit]'));
  await waitUntil(() => delivered.length > 0, 'the delivery');
  deepEqual(delivered[0]?.['answers'], { score: 3, why: 'load', more: 'Soup' });
  await waitUntil(() => isSeen(one(tag, '[part=thanks]')), 'the thanks');
};

/** One test for each sheet: whether a pulse with these attributes can be seen, answered and sent. `except`: sheets. */
export const answersOnHostilePages = (
  attributes: Readonly<Record<string, string>>,
  except: readonly string[] = [],
): void => {
  let page: PulsePage;
  let restore: () => void = () => undefined;
  beforeEach(async () => {
    // Nobody is asked by so many pulses within a month.
    await eraseExposures();
    page = new PulsePage();
  });
  afterEach(() => {
    restore();
    page.close();
  });

  for (const sheet of harming.filter(each => !except.includes(each))) {
    it(`can be seen, answered and sent with ${sheet}`, async () => {
      restore = await applySheet(`tests/fixtures/hostile/${sheet}`);
      const tag = page.add({ transport, ...attributes }, jsonChild({ ...lunch, id: `lunch-${sheet}` }));
      await page.shown(tag).catch(() => page.shown(tag));
      await waitUntil(() => isShielded(tag), 'the shield');
      await waitUntil(() => essentials.every(selector => isSeen(one(tag, selector)))).catch(() => seeAll(tag));
      seeAll(tag);
      await answerAll(tag);
    }).timeout(90_000);
  }
};
