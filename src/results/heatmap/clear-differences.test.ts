import { describe, expect, it } from 'vitest';
import { welchDifference } from '../../scoring/mean-difference.js';
import { compareGroups, compareWithWhole, leastAnswers, pooledSample, sampleOf } from './clear-differences.js';

const [first, second] = [
  { mean: 52, sd: 18, n: 24 },
  { mean: 61, sd: 25, n: 40 },
];

describe('compareGroups', () => {
  it("is Welch's test", () => {
    const found = welchDifference(first, second);
    expect(compareGroups('pair', first, second, 10)?.p).toBeCloseTo(found?.p ?? 0, 12);
    expect(compareGroups('pair', first, second, 10)?.points).toBe(-9);
  });

  it.each([
    ['too few answers', first, { ...second, n: 9 }],
    ['no sample', first, null],
    ['no spread', { ...first, sd: 0 }, { ...second, sd: 0 }],
  ])('tests nothing with %s', (_, one, other) => {
    expect(compareGroups('pair', one, other, 10)).toBeNull();
  });
});

describe('compareWithWhole', () => {
  it('compares a part with all others, not with itself', () => {
    const whole = { mean: (52 * 24 + 61 * 40) / 64, sd: 25, n: 64 };
    expect(compareWithWhole('part', first, whole, 10)?.p).toBeCloseTo(welchDifference(first, second)?.p ?? 0, 12);
  });

  it('compares nothing with a whole that is the part itself', () => {
    expect(compareWithWhole('part', first, first, 10)).toBeNull();
  });
});

describe('sampleOf', () => {
  it.each([
    [
      { n: 100, mean: 50, sd: 20 },
      { n: 100, mean: 50, sd: 20 },
    ],
    [
      { n: 100, mean: 50, lo: 46.08, hi: 53.92 },
      { n: 100, mean: 50, sd: 20 },
    ],
    // Cut off at 100.
    [
      { n: 100, mean: 98, lo: 94.08, hi: 100 },
      { n: 100, mean: 98, sd: 20 },
    ],
    [
      { n: 100, value: 12, lo: 8.08, hi: 15.92 },
      { n: 100, mean: 12, sd: 20 },
    ],
  ])('of %j is %j', (content, { n, mean, sd }) => {
    expect(sampleOf(content)).toMatchObject({ n, mean });
    expect(sampleOf(content)?.sd).toBeCloseTo(sd, 3);
  });

  it.each([[{ s: 'min' } as const], [{ n: 100 }], [{ n: 100, mean: 50 }], [undefined]])('is null of %j', content => {
    expect(sampleOf(content)).toBeNull();
  });
});

describe('pooledSample', () => {
  it('is that of all values together', () => {
    // 0, 50, 100 and 25, 75.
    const pooled = pooledSample([
      { n: 3, mean: 50, sd: 50 },
      { n: 2, mean: 50, sd: Math.sqrt(1250) },
    ]);
    expect(pooled).toEqual({ n: 5, mean: 50, sd: Math.sqrt(6250 / 4) });
  });

  it('is null without values', () => {
    expect(pooledSample([])).toBeNull();
  });
});

describe('leastAnswers', () => {
  it.each([
    ['score:service', 'index', 10],
    ['dim:resp', 'index', 20],
    ['resp1', 'ordinal', 30],
  ] as const)('of %s is %i', (id, kind, least) => {
    expect(leastAnswers({ id, kind })).toBe(least);
  });
});
