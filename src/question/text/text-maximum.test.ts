import { expect, it } from 'vitest';
import { textMaximum } from './text-maximum.js';

it.each([
  [{}, 2000],
  [{ length: 'long' }, 2000],
  [{ length: 'short' }, 200],
  [{ length: 'short', maximumLength: 300 }, 300],
] as const)('allows for %o %d characters', (given, maximum) => {
  expect(textMaximum({ id: 'q', type: 'text', title: 'Q', ...given })).toBe(maximum);
});
