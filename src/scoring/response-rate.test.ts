import { expect, it } from 'vitest';
import { responseRates, type Dispositions } from './response-rate.js';

const nobody: Dispositions = { complete: 0, partial: 0, refused: 0, notReached: 0, other: 0, unknown: 0 };

it.each<[string, Partial<Dispositions>, number, readonly number[]]>([
  ['half of a list', { complete: 5, notReached: 5 }, 1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
  ['partial answers', { complete: 4, partial: 1, refused: 3, other: 2 }, 1, [0.4, 0.5, 0.4, 0.5, 0.4, 0.5]],
  ['unknown ones', { complete: 6, refused: 4, unknown: 10 }, 0.2, [0.3, 0.3, 0.5, 0.5, 0.6, 0.6]],
])('%s', (_case, some, eligibleShare, expected) => {
  const rates = responseRates({ ...nobody, ...some }, eligibleShare);
  expect(rates && [rates.rr1, rates.rr2, rates.rr3, rates.rr4, rates.rr5, rates.rr6]).toEqual(expected);
});

it('says nothing where nobody was asked', () => {
  expect(responseRates(nobody, 1)).toBeNull();
  expect(responseRates({ ...nobody, unknown: 3 }, 0)).toBeNull();
});
