import { describe, expect, it } from 'vitest';
import { adjustedNetScore, netScore, recommendScore, varianceOfSides } from './recommend-score.js';

const answers = (promoters: number, passives: number, detractors: number): readonly number[] => [
  ...Array<number>(promoters).fill(9),
  ...Array<number>(passives).fill(7),
  ...Array<number>(detractors).fill(3),
];

describe('recommendScore', () => {
  it('gives the published raw score and standard error (R package NPS, tests)', () => {
    const { point, lo } = recommendScore([0, 7, 7, 9, 9, 9]);
    expect(point).toBeCloseTo(100 / 3, 10);
    expect((point - (lo ?? 0)) / 1.959963984540054 / 100).toBeCloseTo(0.3043, 4);
  });

  it.each([
    ['50, 30, 20 of 100', 50, 30, 20, 30, 14.6922, 45.3078],
    ['40 % and 20 % of 300', 120, 120, 60, 20, 11.532, 28.468],
  ])('gives the published Wald interval for %s', (_case, promoters, passives, detractors, score, lo, hi) => {
    const estimate = recommendScore(answers(promoters, passives, detractors));
    expect(estimate.point).toBeCloseTo(score, 10);
    expect(estimate.lo).toBeCloseTo(lo, 3);
    expect(estimate.hi).toBeCloseTo(hi, 3);
  });

  it.each([
    [[9, 10], 100],
    [[0, 6], -100],
    [[7, 8], 0],
  ])('counts %j as %i, without an interval', (values, point) => {
    expect(recommendScore(values)).toEqual({ point });
  });
});

it('gives a balance the same variance as a recommend score', () => {
  const sides = [...Array<'favourable'>(50).fill('favourable'), ...Array<'neutral'>(30).fill('neutral')];
  const estimate = netScore([...sides, ...Array<'unfavourable'>(20).fill('unfavourable')]);
  expect(estimate).toEqual(recommendScore(answers(50, 30, 20)));
});

it.each([
  [1, 1, 1, 2 / 3],
  [5, 0, 0, 0],
  [1, 0, 1, 1],
  [0, 9, 1, 0.09],
])('finds the variance of %i for, %i between and %i against', (favourable, neutral, unfavourable, variance) => {
  expect(varianceOfSides({ favourable, neutral, unfavourable })).toBeCloseTo(variance, 12);
});

describe('adjustedNetScore', () => {
  it('has an interval where all agree, within the scale', () => {
    const { point, lo, hi } = adjustedNetScore({ favourable: 5, neutral: 0, unfavourable: 0 });
    expect(point).toBe(62.5);
    expect(lo).toBeCloseTo(62.5 - 195.99639845 * Math.sqrt((6.5 / 8 - 0.625 ** 2) / 8), 6);
    expect(hi).toBe(100);
  });

  it('says nothing on either side of nothing', () => {
    expect(adjustedNetScore({ favourable: 0, neutral: 0, unfavourable: 0 }).point).toBe(0);
  });
});
