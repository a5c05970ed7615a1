import { favourOfRecommend, type Favour } from '../../scoring/favour.js';
import { isSuppressed, type AggregateMeasure, type Figures, type Suppressed } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import { contentOf } from '../results-page.js';

export interface RecommendCounts {
  readonly measure: AggregateMeasure;
  /** Answers 0 to 10. */
  readonly dist: readonly number[];
  readonly sides: Readonly<Record<Favour, number>>;
  readonly n: number;
  /** Percentage of 9 and 10 minus percentage of 0 to 6. */
  readonly score: number;
  /** Null where the document gives none. */
  readonly interval: readonly [lo: number, hi: number] | null;
}

export interface HiddenRecommend {
  readonly measure: AggregateMeasure;
  readonly content: Suppressed;
}

const countsOf = (measure: AggregateMeasure, { n, dist = [], value, lo, hi }: Figures): RecommendCounts | null => {
  const sides = { unfavourable: 0, neutral: 0, favourable: 0 };
  dist.forEach((count, answer) => (sides[favourOfRecommend(answer)] += count));
  const answers = sides.unfavourable + sides.neutral + sides.favourable;
  if (dist.length !== 11 || answers === 0) return null;
  const score = value ?? (100 * (sides.favourable - sides.unfavourable)) / answers;
  return { measure, dist, sides, n, score, interval: lo === undefined || hi === undefined ? null : [lo, hi] };
};

/** The chosen question, else the first one from 0 to 10 that has a figure; null without any. */
export const recommendCounts = (input: ChartInput): RecommendCounts | HiddenRecommend | null => {
  const { aggregate, wave, group } = input;
  const root = aggregate.groups.find(({ parent }) => parent === undefined)?.id ?? group.id;
  const measures = input.measure ? [input.measure] : aggregate.dims;
  let hidden: HiddenRecommend | null = null;
  for (const measure of measures) {
    if (measure.kind !== 'recommend' || measure.codes?.length !== 11) continue;
    const content = contentOf(aggregate, measure, wave.id, group.id, root)?.content;
    if (!content) continue;
    if (isSuppressed(content)) hidden ??= { measure, content };
    else return countsOf(measure, content);
  }
  return hidden;
};
