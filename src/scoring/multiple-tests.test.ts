import { expect, it } from 'vitest';
import { correctedPValues, type Correction } from './multiple-tests.js';

// Worked by hand: four tests, given out of order.
it.each<[Correction, readonly number[]]>([
  ['bonferroni', [0.16, 0.04, 0.12, 1]],
  ['holm', [0.09, 0.04, 0.09, 0.5]],
  ['benjamini-hochberg', [0.16 / 3, 0.04, 0.16 / 3, 0.5]],
])('%s', (correction, expected) => {
  correctedPValues([0.04, 0.01, 0.03, 0.5], correction).forEach((p, place) =>
    expect(p).toBeCloseTo(expected[place] ?? NaN, 12),
  );
});

it('corrects nothing for one test or none', () => {
  for (const correction of ['bonferroni', 'holm', 'benjamini-hochberg'] as const) {
    expect(correctedPValues([0.03], correction)).toEqual([0.03]);
    expect(correctedPValues([], correction)).toEqual([]);
  }
});

it('lets a later p value carry an earlier one, and none fall below it', () => {
  expect(correctedPValues([0.04, 0.045], 'benjamini-hochberg')).toEqual([0.045, 0.045]);
  expect(correctedPValues([0.03, 0.04], 'holm')).toEqual([0.06, 0.06]);
});
