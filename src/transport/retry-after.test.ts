import { describe, expect, it } from 'vitest';
import { readRetryAfter } from './retry-after.js';

describe('readRetryAfter', () => {
  it.each([
    ['2', 2_000],
    ['120', 120_000],
    ['0', 1_000],
    ['-90', 1_000],
    ['999999999', 86_400_000],
    ['9'.repeat(400), 86_400_000],
    ['1.5', undefined],
    ['abc', undefined],
    ['', undefined],
    ['Sun, 06 Nov 1994 08:49:37 GMT', undefined],
    [null, undefined],
  ])('reads %j', (seconds, expected) => {
    expect(readRetryAfter(seconds)).toBe(expected);
  });
});
