import { expect, it } from 'vitest';
import { decideBatch } from './decide-batch.js';

it.each<[string, number, readonly number[], boolean, 'open' | 'closed', boolean]>([
  ['too few for a first batch', 4, [], false, 'open', false],
  ['enough for a first batch', 5, [], false, 'open', true],
  ['enough, and less than a quarter', 5, [24], false, 'open', false],
  ['all that is left at close', 1, [24], false, 'closed', true],
  ['nothing left at close', 0, [24], false, 'closed', false],
  ['late, and too few', 5, [24], true, 'closed', false],
  ['late, and enough', 6, [24], true, 'closed', true],
  ['opened again, and too few', 4, [12], true, 'open', false],
])('%s', (_case, waiting, batchSizes, isClosed, state, isBatchDue) => {
  expect(decideBatch({ id: 'w', waiting, batchSizes, isClosed }, state)).toEqual({
    isBatchDue,
    isClosed: state === 'closed',
  });
});
