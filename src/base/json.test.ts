import { describe, expect, it } from 'vitest';
import { isJsonObject } from './json.js';

describe('isJsonObject', () => {
  it.each([
    [{}, true],
    [{ a: 1 }, true],
    [Object.create(null), true],
    [null, false],
    [undefined, false],
    [[], false],
    ['{}', false],
    [4, false],
    [() => ({}), false],
  ])('%#: %s', (value, expected) => {
    expect(isJsonObject(value)).toBe(expected);
  });
});
