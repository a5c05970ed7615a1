import { finitePopulationFactor } from '../scoring/finite-population.js';
import { welchDifference, type MeanDifference, type Sample } from '../scoring/mean-difference.js';
import { correctedPValues } from '../scoring/multiple-tests.js';
import { favourOfRecommend, type Favour } from '../scoring/favour.js';
import { varianceOfSides } from '../scoring/recommend-score.js';
import {
  isSuppressed,
  type Aggregate,
  type AggregateCell,
  type AggregateChange,
  type AggregateMeasure,
  type Figures,
} from './aggregate.js';

/**
 * Answers in each of the two waves below which nothing is tested: 10 for an index of several parts, 20 for a theme, 30 for a
 * question (Cabinet Office, Civil Service People Survey 2018, technical guide).
 */
const leastAnswers = (measure: AggregateMeasure): number =>
  measure.id.startsWith('score:') && (measure.of?.length ?? 0) > 1 ? 10 : measure.id.startsWith('dim:') ? 20 : 30;

/** Points of 0 to 100 below which a difference means nothing to anybody, however sure it is. */
const leastPoints = 5;
const level = 0.05;

const trim = (value: number): number => Math.round(value * 1e4) / 1e4;

const spreadOfRecommend = ({ dist = [] }: Figures): number | undefined => {
  if (dist.length !== 11) return undefined;
  const sides: Record<Favour, number> = { favourable: 0, neutral: 0, unfavourable: 0 };
  dist.forEach((count, answer) => (sides[favourOfRecommend(answer)] += count));
  return 100 * Math.sqrt(varianceOfSides(sides));
};

/** Point and spread of one answer in the unit of the figure; null where the document tells no spread. */
const sampleOf = ({ kind }: AggregateMeasure, figures: Figures): Sample | null => {
  const { n, mean = figures.value } = figures;
  const share = (mean ?? 0) / 100;
  const sd =
    figures.sd ??
    (kind === 'share'
      ? 100 * Math.sqrt(share * (1 - share))
      : kind === 'recommend'
        ? spreadOfRecommend(figures)
        : undefined);
  return mean === undefined || sd === undefined ? null : { mean, sd, n };
};

interface Comparison {
  readonly key: Pick<AggregateChange, 'w' | 'vs' | 'g' | 'd'>;
  readonly difference: MeanDifference;
}

type FindCell = (wave: string, group: string, measure: string) => AggregateCell | undefined;

const compare = (
  key: Comparison['key'],
  measure: AggregateMeasure,
  find: FindCell,
  population: number | undefined,
): Comparison | null => {
  const [now, before] = [find(key.w, key.g, key.d), find(key.vs, key.g, key.d)];
  if (!now || !before || isSuppressed(now) || isSuppressed(before)) return null;
  if (Math.min(now.n, before.n) < leastAnswers(measure)) return null;
  const [first, second] = [now, before].map(figures => {
    const sample = sampleOf(measure, figures);
    return sample && { ...sample, sd: sample.sd * finitePopulationFactor(sample.n, population) };
  });
  const difference = first && second ? welchDifference(first, second) : null;
  return difference && { key, difference };
};

const hasPoints = ({ kind }: AggregateMeasure): boolean => kind !== 'number' && kind !== 'gap';

const flagOf = ({ point }: MeanDifference, q: number, measure: AggregateMeasure): AggregateChange['flag'] => {
  const matters = !hasPoints(measure) || Math.abs(point) >= leastPoints;
  return q > level || !matters ? 'same' : point > 0 ? 'up' : 'down';
};

/**
 * Differences between each closed wave and the one before it: Welch's interval with the finite population correction where
 * headcounts are known, and p values corrected by Benjamini–Hochberg over all comparisons of the two waves. `up` or `down`
 * asks for q ≤ 0.05 and, on 0–100, for at least 5 points. What has too few answers is left out, which means not tested. A wave
 * that is still open is not compared: looking again and again finds differences by chance.
 * @param headcounts people by group; empty where nobody counted them
 */
export const changesOf = (
  { waves, groups, dims, cells }: Aggregate,
  headcounts: ReadonlyMap<string, number>,
): readonly AggregateChange[] => {
  const byKey = new Map(cells.map(cell => [JSON.stringify([cell.w, cell.g, cell.d]), cell]));
  const find: FindCell = (...key) => byKey.get(JSON.stringify(key));
  const closed = waves.filter(({ state }) => state === 'closed');
  return closed.slice(1).flatMap(({ id: w }, index) => {
    const vs = closed[index]?.id ?? '';
    const found = dims.flatMap(measure =>
      groups.flatMap(({ id: g }) => {
        const comparison = compare({ w, vs, g, d: measure.id }, measure, find, headcounts.get(g));
        return comparison ? [{ ...comparison, measure }] : [];
      }),
    );
    const qs = correctedPValues(
      found.map(({ difference }) => difference.p),
      'benjamini-hochberg',
    );
    return found.map(({ key, difference, measure }, place) => {
      const q = qs[place] ?? 1;
      const { point, lo, hi } = difference;
      return {
        ...key,
        diff: trim(point),
        lo: trim(lo),
        hi: trim(hi),
        q: trim(q),
        flag: flagOf(difference, q, measure),
      };
    });
  });
};
