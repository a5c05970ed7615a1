import { describe, expect, it } from 'vitest';
import { carriesToken } from './bearer-token.js';

describe('carriesToken', () => {
  it.each([
    ['Bearer secret', true],
    ['bearer secret', true],
    ['Bearer secret2', false],
    ['Bearer secre', false],
    ['Bearer ', false],
    ['Basic secret', false],
    ['secret', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (header, expected) => expect(carriesToken(header, 'secret')).toBe(expected));
});
