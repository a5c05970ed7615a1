import { defaultMinimumComments } from '../../privacy/disclosure.js';
import {
  isSuppressed,
  type Aggregate,
  type AggregateCell,
  type AggregateEdge,
  type CellContent,
} from '../aggregate.js';
import { minimumOf } from '../results-page.js';

/** People who were invited below which no rate is shown, however low the minimum of the pulse. */
const minimumInvited = 5;

type Place = { readonly w: string; readonly g: string; readonly d: string };

const keyOf = ({ w, g, d }: Place): string => JSON.stringify([w, g, d]);

/** Of a hidden figure nothing is left but its place and its reason. */
const guardedFigure = <Figure extends AggregateCell | AggregateEdge>(
  figure: Figure,
  place: Omit<Figure, keyof CellContent>,
  minimum: number,
): Figure => {
  if (isSuppressed(figure)) return { ...place, s: figure.s };
  return figure.n < minimum ? { ...place, s: 'min' } : figure;
};

/**
 * The second guard for charts, which look at more than one wave and group: whatever the document says, what it returns holds
 * no figure below the minimum, and no comment, theme, change or rate that would tell one.
 * @param minimum stricter than the document's; a laxer one has no effect
 */
export const shownAggregate = (aggregate: Aggregate, minimum: number): Aggregate => {
  const { min, minComments = defaultMinimumComments } = aggregate.pulse;
  const minimums = new Map(aggregate.dims.map(measure => [measure.id, minimumOf(aggregate, measure, minimum)]));
  const least = Math.max(min, minimum);
  const minimumAt = (d: string): number => minimums.get(d) ?? least;
  const cells = aggregate.cells.map(cell =>
    guardedFigure(cell, { w: cell.w, g: cell.g, d: cell.d }, minimumAt(cell.d)),
  );
  const edges = (aggregate.edges ?? []).map(edge =>
    guardedFigure(edge, { w: edge.w, from: edge.from, to: edge.to, d: edge.d }, minimumAt(edge.d)),
  );
  const { comments = [], themes = [], changes = [] } = aggregate;
  const shown = new Set(cells.filter(cell => !isSuppressed(cell)).map(keyOf));
  const said = new Map<string, number>();
  for (const comment of comments) said.set(keyOf(comment), (said.get(keyOf(comment)) ?? 0) + 1);
  const leastComments = Math.max(minComments, minimum);
  return {
    ...aggregate,
    // What a reason names is the minimum that was applied.
    pulse: { ...aggregate.pulse, min: least, minComments: leastComments },
    cells,
    edges,
    comments: comments.filter(comment => shown.has(keyOf(comment)) && (said.get(keyOf(comment)) ?? 0) >= leastComments),
    themes: themes.filter(theme => shown.has(keyOf(theme)) && theme.n >= least),
    changes: changes.filter(change => shown.has(keyOf(change)) && shown.has(keyOf({ ...change, w: change.vs }))),
    rates: (aggregate.rates ?? []).filter(({ invited }) => invited >= Math.max(minimumInvited, minimum)),
  };
};
