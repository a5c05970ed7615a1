import { describe, expect, it } from 'vitest';
import { meanEstimate } from '../../scoring/mean-interval.js';
import { recommendScore } from '../../scoring/recommend-score.js';
import type { AggregateMeasure, Figures } from '../aggregate.js';
import { figuresOfCounts } from './figures-of-counts.js';

const frequency: Partial<AggregateMeasure> = { kind: 'ordinal', codes: [1, 2, 3, 4, 5] };
const recommend: Partial<AggregateMeasure> = { kind: 'recommend', codes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };
const answers = (dist: readonly number[], value: (index: number) => number): readonly number[] =>
  dist.flatMap((count, index) => Array.from({ length: count }, () => value(index)));

describe('figuresOfCounts', () => {
  it.each<[readonly number[]]>([[[1, 3, 8, 12, 7]], [[0, 0, 0, 0, 9]], [[0, 1, 0, 0, 0]], [[1, 0, 0, 0, 30]]])(
    'are those of the single answers, on a scale with %j',
    dist => {
      const { point, ...others } = meanEstimate(
        answers(dist, index => 25 * index),
        [0, 100],
      );
      const expected: Readonly<Record<string, number>> = { mean: point, ...others };
      const found = figuresOfCounts(frequency, { n: 31, dist });
      expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
      for (const [name, value] of Object.entries(expected))
        expect(found).toHaveProperty(name, expect.closeTo(value, 4));
    },
  );

  it.each<[readonly number[]]>([
    [[1, 0, 1, 1, 2, 5, 10, 12, 18, 25, 25]],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]],
    [[0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0]],
  ])('are those of the single answers, recommending with %j', dist => {
    const { point, ...others } = recommendScore(answers(dist, index => index));
    const found = figuresOfCounts(recommend, { n: 100, dist });
    expect(Object.keys(found).sort()).toEqual([...Object.keys(others), 'value'].sort());
    for (const [name, value] of Object.entries({ value: point, ...others }))
      expect(found).toHaveProperty(name, expect.closeTo(value, 4));
  });

  it('turn a reversed scale round', () => {
    const dist = [7, 12, 8, 3, 1];
    const { mean } = figuresOfCounts(frequency, { n: 31, dist: [1, 3, 8, 12, 7] });
    expect(figuresOfCounts({ ...frequency, rev: true }, { n: 31, dist }).mean).toBe(mean);
  });

  it.each<[string, Partial<AggregateMeasure>, Partial<Figures>]>([
    ['a figure with a mean', frequency, { dist: [1, 3, 8, 12, 7], mean: 50 }],
    ['a figure with a value', recommend, { dist: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7], value: 100 }],
    ['a figure without counts', frequency, { n: 12 }],
    ['no answers', frequency, { dist: [0, 0, 0, 0, 0] }],
    ['other columns', frequency, { dist: [1, 3] }],
    ['options', { kind: 'choice', options: ['a', 'b'] }, { dist: [1, 3] }],
    ['a balance', { kind: 'recommend', codes: [1, 2, 3] }, { dist: [1, 3, 5] }],
    ['a scale of one', { kind: 'ordinal', codes: [1] }, { dist: [9] }],
    ['an unknown measure', {}, { dist: [1, 3] }],
  ])('add nothing to %s', (_what, measure, figures) => {
    expect(figuresOfCounts(measure, figures)).toEqual({});
  });
});
