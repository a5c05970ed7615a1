import { isSuppressed, type AggregateMeasure, type Figures } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import { reasonText, rowTitle } from '../figure-text.js';
import { contentOf, minimumOf } from '../results-page.js';
import { textIn } from '../texts-of.js';
import { favourShares, type FavourShares } from './favour-shares.js';

interface Named {
  readonly measure: AggregateMeasure;
  readonly title: string;
}
export interface ShownRow extends Named {
  readonly figures: Figures & { readonly dist: readonly number[] };
  readonly shares: FavourShares;
}
export interface HiddenRow extends Named {
  readonly reason: string;
}

export interface DivergingRows {
  /** The best first. */
  readonly shown: readonly ShownRow[];
  readonly hidden: readonly HiddenRow[];
}

/** What was chosen, with the questions of a dimension; else all questions on a scale, or the dimensions of a pulse without. */
const measuresOf = ({ aggregate: { dims }, measure }: ChartInput): readonly AggregateMeasure[] => {
  const isItem = ({ kind }: AggregateMeasure): boolean => kind === 'ordinal';
  if (measure) {
    const parts = dims.filter(({ id, parent }) => parent === measure.id || measure.of?.includes(id)).filter(isItem);
    return parts.length > 0 ? parts : [measure].filter(({ kind }) => kind === 'ordinal' || kind === 'index');
  }
  const items = dims.filter(isItem);
  return items.length > 0 ? items : dims.filter(({ kind }) => kind === 'index');
};

/** The rows of the chart, for the chosen wave and group. */
export const divergingRows = (input: ChartInput): DivergingRows => {
  const { aggregate, wave, group, language } = input;
  const root = aggregate.groups.find(({ parent }) => parent === undefined)?.id ?? group.id;
  const shown: ShownRow[] = [];
  const hidden: HiddenRow[] = [];
  for (const measure of measuresOf(input)) {
    const found = contentOf(aggregate, measure, wave.id, group.id, root);
    if (!found) continue;
    const { content, isRated } = found;
    const title = rowTitle(measure, textIn(group.label, language.tag), isRated, language);
    if (isSuppressed(content)) {
      hidden.push({ measure, title, reason: reasonText(content, minimumOf(aggregate, measure, 0), language) });
      continue;
    }
    const shares = favourShares(measure, content);
    if (shares && content.dist) shown.push({ measure, title, figures: { ...content, dist: content.dist }, shares });
  }
  return { shown: shown.sort((a, b) => b.shares.favourable - a.shares.favourable), hidden };
};
