import { expect, it } from 'vitest';
import {
  endsOf,
  fixtureFamilies,
  fixtureIds,
  namedFixtures,
  wrongFigures,
  type Figure,
  type Fixture,
  type FixtureChecks,
} from '../../tests/contract/scoring-fixtures.js';
import { groupScore, scoreOfDistribution } from './group-score.js';
import { engagementIndex, permaIndex, permaScoreOfTen, proxyStressIndex } from './people-survey.js';
import { adjustedNetScore, recommendScore, varianceOfSides } from './recommend-score.js';
import { responseRates } from './response-rate.js';
import { roundedDifference, roundedFigure } from './rounding.js';
import { serviceGap, unweightedGap, weightedGap } from './service-gap.js';
import { favourShares, percentages } from './shares.js';
import { whoFive } from './who-five.js';

const sides = ({ P, N, D }: Fixture) => ({ favourable: P, neutral: N, unfavourable: D });
const recommendAnswers = ({ P, N, D }: Fixture): number[] => [
  ...Array<number>(P).fill(9),
  ...Array<number>(N).fill(7),
  ...Array<number>(D).fill(6),
];
const fiveCodes = (raw: number): number[] => [0, 1, 2, 3, 4].map(place => Math.floor((raw + place) / 5));

const checks: FixtureChecks = {
  F1: f => [[engagementIndex(f.scores), f.expect, 9]],
  F2: f => [[groupScore(f.persons), f.expect, 9]],
  F3: f => [
    [scoreOfDistribution(f.codesHighToLow, f.A), f.expect.A, 9],
    [scoreOfDistribution(f.codesHighToLow, f.B), f.expect.B, 9],
    [favourShares(f.codesHighToLow, f.A).favourable, f.expect.positiveA, 9],
    [favourShares(f.codesHighToLow, f.B).favourable, f.expect.positiveB, 9],
  ],
  F4: f => [
    [proxyStressIndex(f.scores), f.expect, 9],
    [roundedFigure(proxyStressIndex(f.scores) ?? NaN), f.shown, 9],
    [groupScore(f.group), f.expectGroup, 9],
  ],
  F5: f => [
    [permaIndex(f.scores), f.expect, 9],
    [groupScore(f.group), f.expectGroup, 9],
    ...Object.entries<number>(f.map010).flatMap(([range, score]): Figure[] => {
      const [from = NaN, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, step) => [permaScoreOfTen(from + step), score, 9]);
    }),
  ],
  F6: f => [
    ...percentages(f.counts).map((share, place): Figure => [share, f.pct[place], 2]),
    ...percentages(f.counts).map((share, place): Figure => [roundedFigure(share), f.shown[place], 9]),
    [favourShares([100, 75, 50, 25, 0], f.counts).favourable, f.positive, 2],
    [roundedFigure(favourShares([100, 75, 50, 25, 0], f.counts).favourable), f.positiveShown, 9],
    [f.diff.a - f.diff.b, f.diff.raw, 3],
    [roundedDifference(f.diff.a, f.diff.b), f.diff.shown, 9],
    [roundedFigure(f.diff.a), f.diff.aShown, 9],
    [roundedFigure(f.diff.b), f.diff.bShown, 9],
  ],
  F19: f => {
    const variance = varianceOfSides({ favourable: 3, neutral: 2, unfavourable: 1 });
    return [
      [recommendScore(f.answers).point / 100, f.score, 12],
      [variance, f.variance, 12],
      [Math.sqrt(variance / f.answers.length), f.se, 4],
    ];
  },
  F20: f => [
    [recommendScore(recommendAnswers(f)).point, f.score, 9],
    ...endsOf(recommendScore(recommendAnswers(f)), f.lo, f.hi, 4),
  ],
  F21: f => [
    [recommendScore(recommendAnswers(f)).point, f.score, 9],
    [100 * Math.sqrt(varianceOfSides(sides(f)) / recommendAnswers(f).length), f.se, 4],
    ...endsOf(recommendScore(recommendAnswers(f)), f.lo, f.hi, 3),
  ],
  F22: f => [[adjustedNetScore(sides(f)).point, f.score, 6], ...endsOf(adjustedNetScore(sides(f)), f.lo, f.hi, 6)],
  F23: f => [
    ...f.cases.flatMap(({ raw, score, low }: Fixture): Figure[] => [
      [whoFive(fiveCodes(raw))?.raw, raw, 9],
      [whoFive(fiveCodes(raw))?.percentage, score, 9],
      [Number(whoFive(fiveCodes(raw))?.isLow), Number(low ?? score <= 50), 9],
    ]),
    // The formula to reject belongs to codes from 1 to 6, which are refused.
    [whoFive([6, 6, 6, 6, 6])?.percentage ?? -1, -1, 9],
  ],
  F24: f => [
    // Each mean is rounded to two decimals, so that the mean of three may be off by 0.01 from the rounded total.
    [groupScore([f.vigor[0], f.dedication[0], f.absorption[0]]), f.total[0], { by: 0.01 }],
    // A mean of three spreads at most as much as they do on average.
    [Math.min(f.total[1], groupScore([f.vigor[1], f.dedication[1], f.absorption[1]]) ?? NaN), f.total[1], 9],
  ],
  F25: f =>
    f.E.map((expected: number, place: number): Figure => [serviceGap(f.P[place], expected), f.expect[place], 9]),
  F26: f => [
    [unweightedGap(f.gaps), f.expect, 3],
    [weightedGap(f.gaps, f.weights), f.weightedOwn, 4],
  ],
  F33: f =>
    f.cases.map(([complete, asked, rate]: number[]): Figure => {
      const notReached = asked! - complete!;
      const rates = responseRates({ complete: complete!, partial: 0, refused: 0, notReached, other: 0, unknown: 0 }, 1);
      return [rates?.rr6, rate!, 6];
    }),
  F35: f => {
    const { I: complete, P: partial, R: refused, NC: notReached, O: other, U: unknown } = f;
    const rates = responseRates({ complete, partial, refused, notReached, other, unknown }, f.e);
    return f.RR.map((rate: number, place: number): Figure => [Object.values(rates ?? {})[place], rate, 7]);
  },
  F36: ({ EES, stress, perma }) =>
    [EES, stress, perma].flatMap(({ median, mean }: Fixture): Figure[] => [
      [Math.min(100, Math.max(0, median)), median, 9],
      [Math.min(100, Math.max(0, mean)), mean, 9],
    ]),
};

it.each(namedFixtures('scores'))('%s', (_name, fixture) => expect(wrongFigures(checks, fixture)).toEqual([]));

it('leaves no fixture out, and answers for each once', () => {
  expect(Object.values(fixtureFamilies).flat().sort()).toEqual([...fixtureIds()].sort());
});
