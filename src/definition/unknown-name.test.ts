import { describe, expect, it } from 'vitest';
import { unknownName } from './unknown-name.js';

describe('unknownName', () => {
  const known = new Set(['morale', 'quality']);
  it('finds nothing wrong with a known name or none', () => {
    expect(unknownName('unknown-score-id', [], 'morale', known)).toEqual([]);
    expect(unknownName('unknown-score-id', [], undefined, known)).toEqual([]);
  });

  it('names the nearest, where one is near', () => {
    expect(unknownName('unknown-score-id', ['a', 0], 'morael', known)).toEqual([
      { code: 'unknown-score-id', path: ['a', 0], near: 'morale' },
    ]);
    expect(unknownName('unknown-score-id', [], 'lunch', known)).toEqual([{ code: 'unknown-score-id', path: [] }]);
  });
});
