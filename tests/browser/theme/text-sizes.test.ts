import { galleryEntries, galleryTypes, sayIn } from '../../../demo/pages/gallery/gallery-entries.js';
import type { PulseElement } from '../../../src/index.js';
import { deepEqual, equal, waitUntil } from '../assert.js';
import { jsonChild, PulsePage, transport } from '../pulse/page.js';

const say = sayIn('en');
const entries = galleryEntries(say);

/** Every type on one page, with help and both ways of not answering. */
const definition = {
  format: 'ics-pulse/1',
  id: 'sizes',
  title: 'Sizes',
  why: 'We ask because it matters.',
  privacy: { mode: 'identified' },
  pages: [galleryTypes],
  questions: galleryTypes.map(type => ({
    ...entries[type].question,
    ...(entries[type].states?.layout?.question ?? {}),
    id: type,
    help: 'Think of the last four weeks.',
    ...(type === 'statement' ? {} : { notApplicable: true, preferNotToSay: true }),
  })),
};

/** What a person sees of the words of an element itself, its children's left out. */
const ownWords = (element: Element): readonly Text[] =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

const isSecondary = (element: Element): boolean =>
  element.closest(
    '[part=help], [part=count], [part=ends], [part=aside], [part=why], [part=progress], [part=status], [part=clear], [part=point], .cells > [part=option], [part=waiting], footer',
  ) !== null;

/** Words that lie beside their row of points, for screen readers alone. */
const isForReaders = (element: Element): boolean => getComputedStyle(element).clipPath !== 'none';

const seenElements = (root: ShadowRoot): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    element => element.checkVisibility({ visibilityProperty: true }) && !isForReaders(element),
  );

const nameOf = (element: Element): string =>
  `${element.closest('[part=question]')?.parentElement?.localName ?? ''} ${element.localName} ${element.part.value}`;

/** What is smaller than a person can read, as a line each. */
const smallWords = (root: ShadowRoot): readonly string[] =>
  seenElements(root)
    .filter(element => ownWords(element).length > 0 || element.matches('input[type=text], textarea, select'))
    .flatMap(element => {
      const sizePx = parseFloat(getComputedStyle(element).fontSize);
      const leastPx = isSecondary(element) ? 13 : 15;
      return sizePx < leastPx - 0.01 ? [`${nameOf(element)}: ${sizePx}px`] : [];
    });

/** Words that end beyond the card, and fields that are lower than a line of their words. */
const cutWords = (root: ShadowRoot): readonly string[] => {
  const card = root.querySelector('[part=card]')!.getBoundingClientRect();
  return seenElements(root).flatMap(element => {
    const range = document.createRange();
    const isBeyond = ownWords(element).some(text => {
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      return left < card.left - 1 || right > card.right + 1;
    });
    const isField = element.matches('input[type=text], input[type=search], textarea, select');
    const isLow = isField && element.clientHeight < parseFloat(getComputedStyle(element).fontSize) * 1.15;
    const narrowPx = element.matches('[inputmode]') ? 3 * parseFloat(getComputedStyle(element).fontSize) : 0;
    return isBeyond || isLow || element.clientWidth < narrowPx ? [nameOf(element)] : [];
  });
};

/** What a person or a page may have set; the last is what 200 % of a browser's usual text size comes to. */
const roots = [
  ['the usual size', '100%', '1rem'],
  ['62.5 % with the text in rem', '62.5%', '1.6rem'],
  ['62.5 % and text that follows it', '62.5%', '1rem'],
  ['24 px', '24px', '1rem'],
  ['200 %', '200%', '1rem'],
] as const;

describe('the text of all types', () => {
  let page: PulsePage;
  const root = document.documentElement;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => {
    root.removeAttribute('style');
    document.body.removeAttribute('style');
    page.close();
  });

  const show = async (widthPx: number): Promise<PulseElement> => {
    page.place.style.inlineSize = `${widthPx}px`;
    const tag = page.add({ transport }, jsonChild(definition));
    await page.shown(tag);
    await waitUntil(
      () => tag.shadowRoot?.querySelectorAll(':is([part=question], [part=statement])').length === galleryTypes.length,
      'all types',
      15_000,
    );
    await waitUntil(() => (tag.shadowRoot?.adoptedStyleSheets.length ?? 0) > 5, 'all sheets', 15_000);
    return tag;
  };

  for (const [name, rootSize, bodySize] of roots) {
    for (const widthPx of [320, 720]) {
      it(`can be read and is not cut where html has ${name}, ${widthPx} px wide`, async () => {
        root.style.fontSize = rootSize;
        document.body.style.fontSize = bodySize;
        const shadow = (await show(widthPx)).shadowRoot!;
        await waitUntil(() => smallWords(shadow).length === 0).catch(() => deepEqual(smallWords(shadow), []));
        deepEqual(cutWords(shadow), []);
      }).timeout(60_000);
    }
  }

  it('grows with the text of the page', async () => {
    const sizes = [];
    for (const size of ['16px', '32px']) {
      document.body.style.fontSize = size;
      const tag = await show(720);
      const legend = tag.shadowRoot!.querySelector('[part=legend]')!;
      sizes.push(parseFloat(getComputedStyle(legend).fontSize));
      tag.remove();
    }
    equal(sizes[1], 2 * sizes[0]!);
  }).timeout(60_000);
});
