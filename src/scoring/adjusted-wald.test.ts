import { expect, it } from 'vitest';
import { agrestiCoull } from './adjusted-wald.js';

it.each<[string, number, number, number | undefined, readonly number[]]>([
  ['any', 120, 300, undefined, [0.4013158, 0.0281129, 0.3462156, 0.456416]],
  ['a finite', 61, 75, 415, [0.7974684, 0.0409759, 0.717157, 0.8777797]],
  ['none but the answering', 3, 6, 6, [0.5, 0, 0.5, 0.5]],
])('of %s population', (_case, count, n, population, expected) => {
  const { point, standardError, lo, hi } = agrestiCoull(count, n, population);
  [point, standardError, lo, hi].forEach((figure, place) => expect(figure).toBeCloseTo(expected[place] ?? NaN, 6));
});
