import { describe, expect, it } from 'vitest';
import { asymmetryOf, reciprocityOf, type Link } from './pair-scores.js';

it.each<[number | null, number | null, number | null]>([
  [40, 75, -35],
  [75, 40, 35],
  [null, 40, null],
  [40, null, null],
])('%s given and %s received: %s', (given, received, expected) => expect(asymmetryOf(given, received)).toBe(expected));

describe('reciprocityOf', () => {
  const links = (...names: readonly string[]): readonly Link[] =>
    names.map(name => ({ from: name[0] ?? '', to: name[1] ?? '' }));

  it.each<[string, readonly Link[], number | null]>([
    ['both ends', links('ab', 'ba'), 100],
    ['one end', links('ab'), 0],
    ['one pair of three', links('ab', 'ba', 'bc', 'ca'), 100 / 3],
    ['one end twice', links('ab', 'ab'), 0],
    ['itself', links('aa', 'ab', 'ba'), 100],
    ['nobody', links('aa'), null],
  ])('named from %s', (_case, given, expected) => expect(reciprocityOf(given)).toBe(expected));
});
