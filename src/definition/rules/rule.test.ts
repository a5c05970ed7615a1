import { describe, expect, it } from 'vitest';
import { unknownName } from './rule.js';

describe('unknownName', () => {
  const known = new Set(['morale', 'quality']);
  it('finds nothing wrong with a known name or none', () => {
    expect(unknownName('unknown-id', [], 'morale', known)).toEqual([]);
    expect(unknownName('unknown-id', [], undefined, known)).toEqual([]);
  });

  it('names the nearest, where one is near', () => {
    expect(unknownName('unknown-id', ['a', 0], 'morael', known)).toEqual([
      { code: 'unknown-id', path: ['a', 0], message: 'There is no "morael"; there is "morale".', near: 'morale' },
    ]);
    expect(unknownName('unknown-id', [], 'lunch', known)).toEqual([
      { code: 'unknown-id', path: [], message: 'There is no "lunch".' },
    ]);
  });
});
