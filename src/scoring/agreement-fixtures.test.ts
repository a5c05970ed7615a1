import { expect, it } from 'vitest';
import { endsOf, namedFixtures, wrongFigures, type FixtureChecks } from '../../tests/contract/scoring-fixtures.js';
import { cronbachAlpha, feldtInterval } from './cronbach-alpha.js';
import { nullVariance } from './group-agreement.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';

const checks: FixtureChecks = {
  F27: f => {
    const people = f.itemsByRow[0].map((_: number, person: number) =>
      f.itemsByRow.map((item: number[]) => item[person]),
    );
    return [[cronbachAlpha(people), f.alpha, 6], ...endsOf(feldtInterval(f.alpha, 10, 15), f.lo, f.hi, 3)];
  },
  F28: f => endsOf(feldtInterval(f.alpha, f.k, f.n), f.lo, f.hi, 4),
  F29: f =>
    (['nominal', 'ordinal', 'interval', 'ratio'] as const).map(level => [
      krippendorffAlpha(f.raters, level),
      f[level],
      3,
    ]),
  F30: f => (['nominal', 'interval'] as const).map(level => [krippendorffAlpha(f.raters, level), f[level], 3]),
  F34: f => Object.entries<number>(f.cases).map(([points, variance]) => [nullVariance(Number(points)), variance, 9]),
};

it.each(namedFixtures('agreement'))('%s', (_name, fixture) => expect(wrongFigures(checks, fixture)).toEqual([]));
