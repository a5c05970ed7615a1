import type { PlainQuestion } from '../../../src/definition/pulse-definition.js';
import { deepEqual, equal, ok } from '../assert.js';
import { PulsePage, transport } from './page.js';

const words = ['Workload', 'Tools that are slow', 'People', 'Whatever stands in nobody’s handbook of responsibilities'];
const options = words.map((label, place) => ({ value: `o${place}`, label }));
const pictures = options.map(option => ({ ...option, image: '/missing.png' }));

const laidOut: readonly PlainQuestion[] = [
  ...(['row', 'column', 'grid', 'wrap'] as const).flatMap((layout): PlainQuestion[] => [
    { id: `choice-${layout}`, type: 'choice', title: 'Why?', options, layout },
    { id: `multi-${layout}`, type: 'multi-choice', title: 'Why?', options, layout },
  ]),
  ...(['row', 'column'] as const).flatMap((layout): PlainQuestion[] => [
    { id: `scale-${layout}`, type: 'scale', title: 'How often?', scale: 'freq5', layout },
    { id: `yes-no-${layout}`, type: 'yes-no', title: 'Well?', layout },
    { id: `partly-${layout}`, type: 'yes-partly-no', title: 'Well?', layout },
    { id: `nps-${layout}`, type: 'nps', title: 'Again?', layout },
    { id: `labelled-${layout}`, type: 'nps', title: 'Again?', layout, labels: [{ value: 10, label: words[3]! }] },
    { id: `stars-${layout}`, type: 'rating', title: 'How good?', layout },
    { id: `numbers-${layout}`, type: 'rating', symbol: 'numbers', points: 10, title: 'How good?', layout },
  ]),
  ...(['grid', 'column'] as const).map((layout): PlainQuestion => ({
    id: `picture-${layout}`,
    type: 'picture-choice',
    title: 'Which?',
    options: pictures,
    layout,
  })),
];

/** A page with all of them, in a column of so many pixels. */
const show = async (page: PulsePage, widthPx: number, language: string): Promise<Map<string, DOMRect[]>> => {
  page.place.style.width = `${widthPx}px`;
  page.place.lang = language;
  page.place.dir = language === 'ar' ? 'rtl' : 'ltr';
  const pulse = page.add({ transport });
  pulse.definition = {
    format: 'ics-pulse/1',
    id: `layout-${widthPx}-${language}`,
    title: 'Layouts',
    language,
    paging: { layout: 'page' },
    questions: laidOut,
  };
  await page.shown(pulse);
  const root = pulse.shadowRoot!;
  const boxes = (): Map<string, DOMRect[]> =>
    new Map(
      laidOut.map(({ id }) => {
        const legend = root.getElementById(`${id}-legend`);
        const parts = legend?.closest('fieldset')?.querySelectorAll('[part=option]') ?? [];
        return [id, [...parts].map(part => part.getBoundingClientRect())];
      }),
    );
  // The rest of a long page is drawn while nothing else is to be done.
  const drawn = async (): Promise<Map<string, DOMRect[]>> => {
    const found = boxes();
    if ([...found.values()].every(({ length }) => length > 0)) return found;
    await new Promise(requestAnimationFrame);
    return drawn();
  };
  const found = await drawn();
  const card = root.querySelector('[part=card]')!;
  ok(card.scrollWidth <= card.clientWidth, `${card.scrollWidth} px of words in ${card.clientWidth}`);
  return found;
};

/** Where the words of the two ends stand, of those that have some. */
const endsOf = (page: PulsePage): Map<string, DOMRect[]> => {
  const root = page.place.querySelector('ics-pulse')!.shadowRoot!;
  return new Map(
    laidOut.flatMap(({ id }) => {
      const words = [...(root.getElementById(`${id}-ends`)?.children ?? [])];
      return words.length > 0 ? [[id, words.map(word => word.getBoundingClientRect())] as const] : [];
    }),
  );
};

/** How many stand in each line, from the top. */
const linesOf = (boxes: readonly DOMRect[]): number[] => {
  const lines: DOMRect[][] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    if (line && box.top < line[0]!.bottom - 1) line.push(box);
    else lines.push([box]);
  }
  return lines.map(({ length }) => length);
};

/** Whether each comes after the one before it, for a reader of the language. */
const isInOrder = (boxes: readonly DOMRect[], isRightToLeft: boolean): boolean =>
  boxes.every((box, place) => {
    const before = boxes[place - 1];
    if (!before || box.top >= before.bottom - 1) return true;
    return isRightToLeft ? box.right <= before.left + 1 : box.left >= before.right - 1;
  });

describe('the layout of options', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  for (const [widthPx, language] of [
    [280, 'en'],
    [280, 'ar'],
    [900, 'en'],
    [900, 'ar'],
  ] as const) {
    it(`keeps order, size and page at ${widthPx} px in ${language}`, async () => {
      const shown = await show(page, widthPx, language);
      const ends = endsOf(page);
      equal(ends.size, 4);
      for (const [id, boxes] of shown) {
        ok(isInOrder(boxes, language === 'ar'), `${id} is in reading order`);
        for (const { width, height } of boxes) ok(width >= 24 && height >= 24, `${id}: ${width} × ${height}`);
        if (!id.endsWith('-column')) continue;
        ok(
          linesOf(boxes).every(count => count === 1),
          `${id} is a column`,
        );
        const [low, high] = ends.get(id) ?? [];
        if (low && high)
          ok(low.bottom <= boxes[0]!.top + 1 && high.top >= boxes.at(-1)!.bottom - 1, `${id} lies between its ends`);
      }
      deepEqual(page.exceptions, []);
    });
  }

  it('puts beside each other what has room, and each of a grid into a column of one width', async () => {
    const shown = await show(page, 900, 'en');
    const lines = (id: string): number[] => linesOf(shown.get(id)!);
    deepEqual(lines('choice-row'), [4]);
    deepEqual(lines('multi-row'), [4]);
    deepEqual(lines('scale-row'), [5]);
    deepEqual(lines('nps-row'), [11]);
    deepEqual(lines('labelled-row'), [11]);
    deepEqual(lines('picture-grid'), [4]);
    ok(lines('choice-wrap')[0]! > 1, 'several of as much width as they need');
    const widths = new Set(shown.get('choice-grid')!.map(({ width }) => Math.round(width)));
    equal(widths.size, 1);
    ok(new Set(shown.get('choice-wrap')!.map(({ width }) => Math.round(width))).size > 1, 'as wide as their words');
  });
});
