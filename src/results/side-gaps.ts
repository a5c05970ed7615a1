import type { PulseDefinition, ScoreDefinition } from '../definition/pulse-definition.js';
import type { Side } from '../response/response.js';
import { welchDifference } from '../scoring/mean-difference.js';
import {
  everybody,
  isSuppressed,
  type Aggregate,
  type AggregateCell,
  type AggregateMeasure,
  type CellContent,
  type Figures,
} from './aggregate.js';
import { sideGroupId } from './side-groups.js';
import { textsOf } from './texts-of.js';

/** The figure of a group for a part of a score. */
type FindContent = (wave: string, group: string, part: string) => CellContent | undefined;

interface TwoViews {
  readonly own: CellContent | undefined;
  readonly others: CellContent | undefined;
}

const trim = (value: number): number => Math.round(value * 1e4) / 1e4;

const finder = ({ cells, dims }: Aggregate): FindContent => {
  const known = new Set(dims.map(({ id }) => id));
  const byKey = new Map(cells.map(cell => [JSON.stringify([cell.w, cell.g, cell.d]), cell]));
  return (wave, group, part) => {
    const measure = known.has(`dim:${part}`) ? `dim:${part}` : part;
    return byKey.get(JSON.stringify([wave, group, measure]));
  };
};

const hasAnswers = (content: CellContent | undefined): boolean =>
  content !== undefined && !(isSuppressed(content) && content.s === 'none');

const intervalOf = (own: Figures, others: Figures): Partial<Figures> => {
  const of = ({ mean = 0, sd = 0, n }: Figures) => ({ mean, sd, n });
  const difference = welchDifference(of(own), of(others));
  return difference ? { lo: trim(difference.lo), hi: trim(difference.hi) } : {};
};

/** Computed from two figures that are published themselves, so it gives nothing away that they do not. */
const gapOf = ({ own, others }: TwoViews): CellContent => {
  if (!own || !others || !hasAnswers(own) || !hasAnswers(others)) return { s: 'none' };
  if (isSuppressed(own)) return { s: own.s };
  if (isSuppressed(others)) return { s: others.s };
  if (own.mean === undefined || others.mean === undefined) return { s: 'comp' };
  return {
    n: own.n + others.n,
    value: trim(own.mean - others.mean),
    ...intervalOf(own, others),
    parts: { self: own.mean, others: others.mean },
  };
};

interface ViewsOfGroup extends TwoViews {
  readonly group: string;
}
type FindViews = (
  aggregate: Aggregate,
  score: ScoreDefinition,
  wave: string,
  find: FindContent,
) => readonly ViewsOfGroup[];

const viewsBySide: FindViews = ({ groups }, { of }, wave, find) => {
  const ids = new Set(groups.map(({ id }) => id));
  const apart = [...ids].filter(id => ids.has(sideGroupId(id, 'provider')));
  const halves = new Set(apart.flatMap(id => [sideGroupId(id, 'provider'), sideGroupId(id, 'receiver')]));
  const [own = '', others] = of;
  if (others === undefined) {
    const seenBy = (group: string, side: Side) => find(wave, sideGroupId(group, side), own);
    return apart.map(group => ({ group, own: seenBy(group, 'provider'), others: seenBy(group, 'receiver') }));
  }
  return [...ids]
    .filter(id => !halves.has(id))
    .map(group => ({ group, own: find(wave, group, own), others: find(wave, group, others) }));
};

/** Of more than two groups nobody could tell whom the others meant. */
const viewsOfOpposites: FindViews = ({ groups }, { of }, wave, find) => {
  const [own = '', others = ''] = of;
  const withAnswers = groups.filter(({ id }) => id !== everybody && hasAnswers(find(wave, id, own)));
  const parents = new Set(withAnswers.map(({ parent }) => parent));
  const answering = withAnswers.map(({ id }) => id).filter(id => !parents.has(id));
  const [first, second] = answering;
  if (first === undefined || second === undefined || answering.length > 2) return [];
  return [
    { group: first, own: find(wave, first, own), others: find(wave, second, others) },
    { group: second, own: find(wave, second, own), others: find(wave, first, others) },
  ];
};

const viewsOfKind = { sides: viewsBySide, opposites: viewsOfOpposites } as const;

/**
 * How groups see themselves minus how others see them, in points of 0 to 100, for the scores of kind `sides` and `opposites`: the
 * difference of two published means with its 95 % interval by Welch. (Self–other gap: domain of internal service quality, after
 * the gap model of Parasuraman, Zeithaml & Berry 1985, Journal of Marketing 49(4), 41–50.)
 */
export const sideGaps = (
  definition: PulseDefinition,
  aggregate: Aggregate,
): { readonly dims: readonly AggregateMeasure[]; readonly cells: readonly AggregateCell[] } => {
  const find = finder(aggregate);
  const dims: AggregateMeasure[] = [];
  const cells: AggregateCell[] = [];
  for (const score of definition.scores ?? []) {
    if (score.kind !== 'sides' && score.kind !== 'opposites') continue;
    const d = `score:${score.id}`;
    const of = score.of.map(part => (aggregate.dims.some(({ id }) => id === `dim:${part}`) ? `dim:${part}` : part));
    const label = score.title
      ? textsOf(definition, `scores.${score.id}.title`, score.title)
      : aggregate.dims.find(({ id }) => id === of[0])?.label;
    dims.push({ id: d, kind: 'gap', of, ...(label ? { label } : {}) });
    for (const { id: w } of aggregate.waves) {
      const views = viewsOfKind[score.kind](aggregate, score, w, find);
      cells.push(...views.map(view => ({ w, g: view.group, d, ...gapOf(view) })));
    }
  }
  return { dims, cells };
};
