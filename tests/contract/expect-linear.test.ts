import { expect, it } from 'vitest';
import { expectLinear } from './expect-linear.js';

const turns = (count: number): number => {
  let sum = 0;
  for (let turn = 0; turn < count; turn++) sum += Math.sqrt(turn);
  return sum;
};

it('lets linear time pass', () => expectLinear(size => turns(1000 * size), 1000));

it('refuses the square of it', () => {
  expect(() => expectLinear(size => turns(size * size), 1000)).toThrow();
});
