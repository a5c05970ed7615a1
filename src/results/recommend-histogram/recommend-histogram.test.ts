import { describe, expect, it } from 'vitest';
import type { CellContent } from '../aggregate.js';
import { chartInput } from '../chart/fake-chart-input.js';
import { layOut } from './recommend-histogram.js';

const codes = Array.from({ length: 11 }, (_, code) => code);
const inputOf = (content: CellContent, more: { readonly columns?: readonly number[] } = {}) =>
  chartInput({
    dims: [{ id: 'emp', kind: 'recommend', codes: more.columns ?? codes, label: { en: 'Recommend?' } }],
    cells: [{ w: 'w1', g: 'all', d: 'emp', ...content }],
  });

/** Published example F07 of the domain page: 100 answers, +30 (14.7 to 45.3). */
const shown = { n: 100, dist: [1, 0, 1, 1, 2, 5, 10, 12, 18, 25, 25], value: 30, lo: 14.7, hi: 45.3 };

describe('recommend-histogram', () => {
  it.each([
    [shown, 'More would recommend than would not: +30 (+15 to +45)'],
    [{ ...shown, value: -30, lo: -45, hi: -15 }, 'Fewer would recommend than would not: -30 (-45 to -15)'],
    [{ ...shown, value: 5, lo: -10, hi: 20 }, 'About as many would recommend as would not: +5 (-10 to +20)'],
    [{ n: 100, dist: shown.dist }, 'Recommend score +30, from 100 answers'],
    [{ s: 'min' } as const, 'Hidden: fewer than 5 answers'],
  ])('%#: finds %s', (content, finding) => {
    expect(layOut(inputOf(content))?.finding).toBe(finding);
  });

  it('shows the three classes as one bar of 100 % and each answer as a column', () => {
    const bars = layOut(inputOf(shown))!.marks.filter(mark => mark.kind === 'bar');
    const stack = bars.slice(0, 3);
    expect(stack.map(({ text }) => text)).toEqual([
      'Would not recommend (0–6): 20 %, 20 of 100',
      'Undecided (7–8): 30 %, 30 of 100',
      'Would recommend (9–10): 50 %, 50 of 100',
    ]);
    expect(stack.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(640);
    expect(bars.slice(3)).toHaveLength(10);
    expect(bars.at(-1)).toMatchObject({ tone: 'accent', text: 'Answer 10: 25 %, 25 of 100' });
  });

  it.each([
    [640, ['0–6', 'Undecided (7–8)', 'Would recommend (9–10)']],
    [1280, ['Would not recommend (0–6)', 'Undecided (7–8)', 'Would recommend (9–10)']],
    [320, ['0–6', '7–8', 'Would recommend (9–10)']],
    [200, ['0–6', '7–8', '9–10']],
  ])('names the classes as fully as %i px allow', (widthPx, names) => {
    const { marks } = layOut({ ...inputOf(shown), widthPx })!;
    const heads = marks.flatMap(mark => (mark.kind === 'label' && mark.y < 18 ? [mark.words] : []));
    expect(heads).toEqual(names);
  });

  it('sets the name of the score apart from the sentence that explains it', () => {
    expect(layOut(inputOf(shown))?.description).toMatch(/^“Recommend\?”: the upper bar is everybody;/);
  });

  it('keeps the order of the numbers in right-to-left words', () => {
    expect(layOut(inputOf(shown))?.isMirrored).toBe(false);
  });

  it('shows of a hidden score its reason alone', () => {
    const chart = layOut(inputOf({ s: 'min' }))!;
    expect(chart.marks.map(({ kind }) => kind)).toEqual(['hidden']);
    expect(chart.table.rows).toEqual([['Recommend?', 'Hidden: fewer than 5 answers']]);
  });

  it('leaves a balance of another scale to other charts', () => {
    expect(layOut(inputOf({ n: 10, dist: [5, 0, 5] }, { columns: [1, 2, 3] }))).toBeNull();
  });
});
