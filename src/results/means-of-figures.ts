import type { PulseDefinition, ScoreDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { favourShares } from '../scoring/shares.js';
import {
  isSuppressed,
  type Aggregate,
  type AggregateCell,
  type AggregateMeasure,
  type CellContent,
} from './aggregate.js';
import { textsOf } from './texts-of.js';

/** One published figure on 0–100; null where there is none. */
type FigureOf = (content: CellContent | undefined, part: string) => number | null;

const trim = (value: number): number => Math.round(value * 1e4) / 1e4;

const meanOf: FigureOf = content => (content && !isSuppressed(content) ? (content.mean ?? null) : null);

const shareOf =
  (definition: PulseDefinition, dims: readonly AggregateMeasure[]): FigureOf =>
  (content, part) => {
    const question = definition.questions.find(({ id }) => id === part);
    const codes = dims.find(({ id }) => id === part)?.codes ?? [];
    if (!question || !content || isSuppressed(content) || !content.dist) return null;
    const { score } = questionContracts[question.type];
    const scores = codes.map(code => score(question, code, definition) ?? 0);
    return favourShares(scores, content.dist).favourable;
  };

/** Hidden as soon as one of its figures is: the others would give that one away. */
const contentOf = (
  contents: readonly (CellContent | undefined)[],
  figures: readonly (number | null)[],
  { kind, range: [from, to] = [0, 100] }: ScoreDefinition,
  isAmount: boolean,
): CellContent => {
  const hidden = contents.find(content => content && isSuppressed(content) && content.s !== 'none');
  if (hidden && isSuppressed(hidden)) return { s: hidden.s };
  const known = figures.filter(figure => figure !== null);
  const counts = contents.flatMap(content => (content && !isSuppressed(content) ? [content.n] : []));
  if (known.length < figures.length || counts.length < figures.length) return { s: 'none' };
  const mean = known.reduce((sum, figure) => sum + figure, 0) / known.length;
  const value = trim(kind === 'mean-of-means' ? from + ((to - from) / 100) * mean : mean);
  return { n: Math.min(...counts), [isAmount ? 'value' : 'mean']: value };
};

const kindOf = ({ kind, range }: ScoreDefinition): AggregateMeasure['kind'] =>
  kind === 'mean-of-shares' ? 'share' : range ? 'number' : 'index';

/**
 * Scores that instruments define over the figures of a group instead of over its people: the mean of item means (Gallup’s grand
 * mean) and the mean of item shares (the indices of the Federal Employee Viewpoint Survey: U.S. Office of Personnel Management,
 * technical report). Made of published figures alone, so that they give nothing away that those do not; the count is that of
 * the part with the fewest answers, and there is no interval, because the parts come from the same people.
 */
export const meansOfFigures = (
  definition: PulseDefinition,
  { dims, cells, waves, groups }: Aggregate,
): { readonly dims: readonly AggregateMeasure[]; readonly cells: readonly AggregateCell[] } => {
  const byKey = new Map(cells.map(cell => [JSON.stringify([cell.w, cell.g, cell.d]), cell]));
  const known = new Set(dims.map(({ id }) => id));
  const scores = (definition.scores ?? []).filter(({ kind }) => kind === 'mean-of-means' || kind === 'mean-of-shares');
  const made = scores.map(score => {
    const { id, title } = score;
    const of = score.of.map(part => (known.has(`dim:${part}`) ? `dim:${part}` : part));
    const kind = kindOf(score);
    const figureOf = score.kind === 'mean-of-shares' ? shareOf(definition, dims) : meanOf;
    const label = title === undefined ? {} : { label: textsOf(definition, `scores.${id}.title`, title) };
    const measure: AggregateMeasure = { id: `score:${id}`, kind, of, ...label };
    const own = waves.flatMap(({ id: w }) =>
      groups.map(({ id: g }) => {
        const contents = of.map(part => byKey.get(JSON.stringify([w, g, part])));
        const figures = contents.map((content, place) => figureOf(content, of[place] ?? ''));
        return { w, g, d: measure.id, ...contentOf(contents, figures, score, kind !== 'index') };
      }),
    );
    return { measure, own };
  });
  return { dims: made.map(({ measure }) => measure), cells: made.flatMap(({ own }) => own) };
};
