import { expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.js';

it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i gives the published interval (Newcombe 1998, table I, method 3)', (count, n, lo, hi) => {
  const interval = wilsonInterval(count, n);
  expect(interval.lo).toBeCloseTo(lo, 4);
  expect(interval.hi).toBeCloseTo(hi, 4);
});

it('mirrors: what is left out has the interval turned round', () => {
  const some = wilsonInterval(3, 17);
  const others = wilsonInterval(14, 17);
  expect(some.lo).toBeCloseTo(1 - others.hi, 12);
});
