import { expect, it } from 'vitest';
import {
  endsOf,
  namedFixtures,
  wrongFigures,
  type Figure,
  type Fixture,
  type FixtureChecks,
} from '../../tests/contract/scoring-fixtures.js';
import { agrestiCoull } from './adjusted-wald.js';
import { marginOfError } from './finite-population.js';
import { pairedDifference, welchDifference } from './mean-difference.js';
import { intervalOfMean, standardErrorOfMean } from './mean-interval.js';
import { correctedPValues } from './multiple-tests.js';
import { agrestiCaffo, newcombeDifference, proportionTest } from './proportion-difference.js';
import { roundedFigure } from './rounding.js';
import { krejcieMorganSampleSize } from './sample-size.js';
import { correctedWilsonInterval, wilsonInterval } from './wilson-interval.js';

const proportion = ([count, n]: readonly [number, number]) => ({ count, n });
const sample = ([mean, sd, n]: readonly [number, number, number]) => ({ mean, sd, n });

const checks: FixtureChecks = {
  F7: f =>
    f.cases.flatMap(({ p, n, N, exact, shown }: Fixture): Figure[] => [
      [100 * marginOfError(p, n, N), exact, 2],
      [roundedFigure(100 * marginOfError(p, n, N)), shown, 9],
    ]),
  F8: f => f.cases.flatMap(([k, n, lo, hi]: number[]) => endsOf(wilsonInterval(k!, n!), lo!, hi!, { by: f.tol })),
  F9: f => f.cases.flatMap(([k, n, lo, hi]: number[]) => endsOf(correctedWilsonInterval(k!, n!), lo!, hi!, 7)),
  F10: f => [
    [agrestiCoull(f.k, f.n).point, f.est, 7],
    [agrestiCoull(f.k, f.n).standardError, f.se, 8],
    ...endsOf(agrestiCoull(f.k, f.n), f.lo, f.hi, 7),
  ],
  F11: f => [
    [agrestiCoull(f.k, f.n, f.N).point, f.est, 7],
    [agrestiCoull(f.k, f.n, f.N).standardError, f.se, 8],
    ...endsOf(agrestiCoull(f.k, f.n, f.N), f.lo, f.hi, 7),
  ],
  F12: f => [
    [standardErrorOfMean(f.sd, f.n, f.N), f.se, 7],
    ...endsOf(intervalOfMean(f.mean, f.sd, f.n, f.N), f.lo, f.hi, 5),
  ],
  F13: f => [[standardErrorOfMean(f.sd, f.n), f.se, 6], ...endsOf(intervalOfMean(f.mean, f.sd, f.n), f.lo, f.hi, 5)],
  F14: f =>
    f.cases.flatMap(([a, m, b, n, lo, hi]: number[]) =>
      endsOf(newcombeDifference(proportion([a!, m!]), proportion([b!, n!])), lo!, hi!, { by: f.tol }),
    ),
  F15: f => {
    const found = agrestiCaffo(proportion(f.a), proportion(f.b));
    return [[found.point, f.est, 7], [found.standardError, f.se, 8], ...endsOf(found, f.lo, f.hi, 7)];
  },
  F16: f => {
    const found = proportionTest(proportion(f.a), proportion(f.b));
    return [
      [found?.z, f.z, 4],
      [found?.p, f.p, 5],
    ];
  },
  F17: f => {
    const found = welchDifference(sample(f.a), sample(f.b));
    return [[found?.standardError, f.se, 7], [found?.t, f.t, 4], [found?.df, f.df, 2], ...endsOf(found, f.lo, f.hi, 6)];
  },
  F18: f => {
    const found = pairedDifference({ mean: f.m[0], sd: f.sd[0] }, { mean: f.m[1], sd: f.sd[1] }, f.r, f.n);
    return [
      [found?.point, f.diff, 9],
      [found?.standardError, f.se, 6],
      [found?.t, f.t, 4],
      ...endsOf(found, f.lo, f.hi, 6),
    ];
  },
  F31: f =>
    (
      [
        ['benjamini-hochberg', f.bh],
        ['holm', f.holm],
        ['bonferroni', f.bonferroni],
      ] as const
    ).map(([correction, findings]) => [correctedPValues(f.p, correction).filter(p => p <= f.q).length, findings, 9]),
  F32: f => Object.entries<number>(f.cases).map(([people, size]) => [krejcieMorganSampleSize(Number(people)), size, 9]),
};

it.each(namedFixtures('intervals'))('%s', (_name, fixture) => expect(wrongFigures(checks, fixture)).toEqual([]));
