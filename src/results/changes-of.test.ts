import { describe, expect, it } from 'vitest';
import type { Aggregate, AggregateCell, AggregateMeasure, AggregateWave, Figures } from './aggregate.js';
import { changesOf } from './changes-of.js';

const closed: readonly AggregateWave[] = [
  { id: 'w1', state: 'closed' },
  { id: 'w2', state: 'closed' },
];

const document = (
  measure: AggregateMeasure,
  contents: readonly (Figures | { readonly s: 'min' })[],
  waves = closed,
): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: 'p', min: 5 },
  waves,
  groups: [{ id: 'all' }],
  dims: [measure],
  cells: contents.map((content, index): AggregateCell => ({
    w: waves[index]?.id ?? '',
    g: 'all',
    d: measure.id,
    ...content,
  })),
});

const nobodyCounted = new Map<string, number>();
const question: AggregateMeasure = { id: 'a', kind: 'ordinal' };
const theme: AggregateMeasure = { id: 'dim:a', kind: 'index', of: ['a'] };
const index: AggregateMeasure = { id: 'score:a', kind: 'index', of: ['a', 'b'] };
const figures = (n: number, mean: number, sd = 20): Figures => ({ n, mean, sd });

describe('changesOf', () => {
  it.each<[string, AggregateMeasure, number, boolean]>([
    ['a question from 30 on', question, 30, true],
    ['no question below', question, 29, false],
    ['a theme from 20 on', theme, 20, true],
    ['no theme below', theme, 19, false],
    ['an index from 10 on', index, 10, true],
    ['no index below', index, 9, false],
  ])('tests %s', (_, measure, n, isTested) => {
    const changes = changesOf(document(measure, [figures(n, 40), figures(n, 70)]), nobodyCounted);
    expect(changes.map(({ flag }) => flag)).toEqual(isTested ? ['up'] : []);
  });

  it('gives the difference with its interval', () => {
    const [change] = changesOf(document(question, [figures(50, 60), figures(50, 70)]), nobodyCounted);
    // By hand: SE √(400/50 + 400/50) = 4, 98 degrees of freedom, t 1.9845, p of t = 2.5.
    expect(change).toMatchObject({ w: 'w2', vs: 'w1', g: 'all', d: 'a', diff: 10, flag: 'up' });
    expect(change?.lo).toBeCloseTo(10 - 1.9845 * 4, 2);
    expect(change?.hi).toBeCloseTo(10 + 1.9845 * 4, 2);
    expect(change?.q).toBeCloseTo(0.0141, 3);
  });

  it('is surer where almost everybody answered', () => {
    const all = document(question, [figures(50, 60), figures(50, 66)]);
    expect(changesOf(all, nobodyCounted)[0]?.flag).toBe('same');
    expect(changesOf(all, new Map([['all', 52]]))[0]?.flag).toBe('up');
  });

  it('calls a sure difference of less than 5 points the same', () => {
    expect(changesOf(document(question, [figures(4000, 60), figures(4000, 64)]), nobodyCounted)[0]).toMatchObject({
      flag: 'same',
      diff: 4,
    });
  });

  it('takes the spread of shares and recommend scores from their answers', () => {
    const share: AggregateMeasure = { id: 'score:s', kind: 'share', of: ['a'] };
    expect(
      changesOf(
        document(share, [
          { n: 100, value: 50 },
          { n: 100, value: 70 },
        ]),
        nobodyCounted,
      )[0],
    ).toMatchObject({
      diff: 20,
      flag: 'up',
    });
    const recommend: AggregateMeasure = { id: 'emp', kind: 'recommend' };
    const dist = (low: number, high: number) => [low, 0, 0, 0, 0, 0, 0, 0, 0, 0, high];
    const contents = [
      { n: 100, dist: dist(60, 40), value: -20 },
      { n: 100, dist: dist(20, 80), value: 60 },
    ];
    expect(changesOf(document(recommend, contents), nobodyCounted)[0]).toMatchObject({ diff: 80, flag: 'up' });
    expect(
      changesOf(
        document(
          recommend,
          contents.map(({ n, value }) => ({ n, value })),
        ),
        nobodyCounted,
      ),
    ).toEqual([]);
  });

  it('holds many comparisons against each other', () => {
    const dims = Array.from({ length: 20 }, (_, place): AggregateMeasure => ({ id: `q${place}`, kind: 'ordinal' }));
    const cells = dims.flatMap(({ id: d }, place) => [
      { w: 'w1', g: 'all', d, ...figures(50, 60) },
      // One alone would pass at p = 0.041; among nineteen that moved not at all it is chance.
      { w: 'w2', g: 'all', d, ...figures(50, place === 0 ? 68.3 : 60.1) },
    ]);
    const many = changesOf({ ...document(question, []), dims, cells }, nobodyCounted);
    const alone = changesOf(
      { ...document(question, []), dims: dims.slice(0, 1), cells: cells.slice(0, 2) },
      nobodyCounted,
    );
    expect(alone.map(({ flag }) => flag)).toEqual(['up']);
    expect(new Set(many.map(({ flag }) => flag))).toEqual(new Set(['same']));
  });

  it.each<[string, Aggregate]>([
    ['a hidden figure', document(question, [{ s: 'min' }, figures(50, 70)])],
    [
      'a wave that is still open',
      document(
        question,
        [figures(50, 40), figures(50, 70)],
        [
          { id: 'w1', state: 'closed' },
          { id: 'w2', state: 'open' },
        ],
      ),
    ],
    [
      'figures that know no spread',
      document(question, [
        { n: 50, mean: 40 },
        { n: 50, mean: 70 },
      ]),
    ],
    ['the first wave', document(question, [figures(50, 40)])],
  ])('compares nothing with %s', (_, aggregate) => {
    expect(changesOf(aggregate, nobodyCounted)).toEqual([]);
  });
});
