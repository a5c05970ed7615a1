import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, type LevelOfMeasurement } from './krippendorff-alpha.js';

const levels: readonly LevelOfMeasurement[] = ['nominal', 'ordinal', 'interval', 'ratio'];

describe('krippendorffAlpha', () => {
  it.each(levels)('is 1 where all agree (%s)', level => {
    const codes = [1, 2, 3, 3, 2];
    expect(krippendorffAlpha([codes, codes, codes], level)).toBe(1);
  });

  // Two coders, two units that they code the other way round: observed 1 a pair, expected 2/3.
  it.each(levels)('is below 0 where they disagree more than by chance (%s)', level => {
    const alpha = krippendorffAlpha(
      [
        [1, 2],
        [2, 1],
      ],
      level,
    );
    expect(alpha).toBeCloseTo(1 - 3 / 2, 12);
  });

  it('knows how far apart two codes are', () => {
    const near = [
      [1, 1, 2, 3, 3],
      [1, 1, 3, 3, 3],
    ];
    const far = [
      [1, 1, 1, 2, 3],
      [1, 1, 3, 2, 3],
    ];
    expect(krippendorffAlpha(near, 'interval')).toBeGreaterThan(krippendorffAlpha(far, 'interval') ?? NaN);
  });

  it.each<[string, readonly (readonly (number | null)[])[]]>([
    [
      'no unit with two codes',
      [
        [1, null],
        [null, 2],
      ],
    ],
    [
      'one code only',
      [
        [3, 3],
        [3, 3],
      ],
    ],
    ['one coder', [[1, 2, 3]]],
    ['no coder', []],
  ])('says nothing with %s', (_case, coders) => expect(krippendorffAlpha(coders, 'nominal')).toBeNull());
});
