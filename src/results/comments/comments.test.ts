import { describe, expect, it } from 'vitest';
import type { AggregateComment, CellContent } from '../aggregate.js';
import { chartInput } from '../chart/fake-chart-input.js';
import { aboutTheme, layOut, themesOf } from './comments.js';

const comment = (id: string, theme?: string): AggregateComment => ({
  ...{ w: 'w1', g: 'all', d: 'cmt', id, lang: 'en', text: `Words ${id}` },
  ...(theme === undefined ? {} : { theme }),
});
const inputOf = (content: CellContent | null, ...comments: AggregateComment[]) =>
  chartInput({
    dims: [
      { id: 'cmt', kind: 'text', label: { en: 'What would help?' } },
      { id: 'why', kind: 'choice', options: ['load', 'tools'], labels: [{ en: 'Workload' }, { en: 'Tools' }] },
    ],
    cells: content ? [{ w: 'w1', g: 'all', d: 'cmt', ...content }] : [],
    comments,
  });
const twelve = Array.from({ length: 12 }, (_, place) =>
  comment(`c${place}`, place < 5 ? 'load' : place < 8 ? 'tools' : undefined),
);

describe('comments', () => {
  it('names the theme that most are about, in words of the question that it is an option of', () => {
    expect(layOut(inputOf({ n: 12 }, ...twelve))?.finding).toBe('Most often about “Workload”: 5 of 12 comments');
  });

  it.each([
    [[comment('a'), comment('b')], '2 comments'],
    [[comment('a', 'load'), comment('b', 'tools')], '2 comments, and no theme that stands out'],
    [[comment('a', 'load'), ...[1, 2, 3, 4].map(id => comment(`${id}`))], '5 comments, and no theme that stands out'],
  ])('%#: finds %s', (comments, finding) => {
    expect(layOut(inputOf({ n: 12 }, ...comments))?.finding).toBe(finding);
  });

  it('is a list, and its table says the same', () => {
    const chart = layOut(inputOf({ n: 12 }, ...twelve))!;
    expect(chart.marks).toEqual([]);
    expect(chart.quotes?.[0]).toEqual({ words: 'Words c0', language: 'en', theme: 'Workload' });
    expect(chart.table.rows[0]).toEqual(['Words c0', 'Workload']);
    expect(chart.table.rows).toHaveLength(12);
  });

  it('can be narrowed to a theme, with its table', () => {
    const chart = aboutTheme(layOut(inputOf({ n: 12 }, ...twelve))!, 'Tools');
    expect(chart.quotes?.map(({ words }) => words)).toEqual(['Words c5', 'Words c6', 'Words c7']);
    expect(chart.table.rows.map(([words]) => words)).toEqual(['Words c5', 'Words c6', 'Words c7']);
  });

  it('counts themes, the most frequent first', () => {
    const quotes = layOut(inputOf({ n: 12 }, ...twelve))!.quotes!;
    expect(themesOf(quotes)).toEqual([
      ['Workload', 5],
      ['Tools', 3],
    ]);
  });

  it('says why there are none, with their own minimum', () => {
    const chart = layOut(inputOf({ s: 'min' }))!;
    expect(chart.finding).toBe('Hidden: fewer than 10 answers');
    expect(chart.quotes).toEqual([]);
  });

  it.each([[null], [{ n: 20 }]])('%#: has nothing to show without comments', content => {
    expect(layOut(inputOf(content))).toBeNull();
  });
});
