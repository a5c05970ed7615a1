import { defaultMinimumComments } from '../privacy/disclosure.js';
import {
  everybody,
  isSuppressed,
  type Aggregate,
  type AggregateCell,
  type AggregateComment,
  type AggregateEdge,
  type AggregateGroup,
  type AggregateWave,
} from './aggregate.js';
import type { BatchTally } from './batch-tally.js';
import type { Column } from './column.js';
import { itemVariables, type ItemVariable } from './item-variables.js';
import type { SummaryPlan } from './plan-summary.js';
import { shuffledComments } from './shuffled-comments.js';
import { tally, type Tally } from './tally.js';
import { textsOf } from './texts-of.js';
import type { Variable } from './variable.js';

/** A wave as tallies know it. */
export interface WaveTallies {
  readonly id: string;
  /** One for each published batch, oldest first. */
  readonly batches: readonly BatchTally[];
  /** Whether responses wait for their batch. */
  readonly isWaiting: boolean;
}

/** The figures of one wave: they depend on no other. */
export interface WaveSummary {
  readonly cells: readonly AggregateCell[];
  readonly edges: readonly AggregateEdge[];
  readonly comments: readonly AggregateComment[];
}

const columnsOf = (variables: readonly Variable[], items: readonly ItemVariable[]): readonly Column[] => [
  ...variables.map(variable => ({
    key: variable.measure.id,
    variable,
    items: items.filter(item => item.measure.id === variable.measure.id).map(({ key }) => key),
    item: null,
  })),
  ...items.map(variable => ({ key: variable.key, variable, items: [], item: variable.item })),
];

/** Every item that somebody was asked about, sorted: the order of answers says nothing. */
const itemsIn = (batches: readonly BatchTally[], measure: string): readonly string[] =>
  [...new Set(batches.flatMap(({ items }) => items.get(measure) ?? []))].sort();

/** Whole batches only, and none below the minimum: a cell that is hidden holds no batch. */
const commentsOf = (
  { measure }: Variable,
  wave: string,
  cells: Tally,
  batches: readonly BatchTally[],
): readonly AggregateComment[] => {
  const held = cells.get(measure.id)?.get(everybody)?.batches ?? 0;
  const comments = batches.slice(0, held).flatMap(batch => batch.comments.get(measure.id) ?? []);
  return shuffledComments(measure.id, wave, comments);
};

/**
 * Turns counted responses of one wave into figures over groups, and hides every figure that could expose somebody: groups below
 * their minimum, and whatever else would let a hidden figure be computed. Pure; the same tallies always give the same figures.
 */
export const summarizeWave = ({ variables, tree }: SummaryPlan, wave: WaveTallies): WaveSummary => {
  const { id: w, batches } = wave;
  const items = variables.flatMap(variable => itemVariables(variable, itemsIn(batches, variable.measure.id)));
  const cellsOf = tally(columnsOf(variables, items), tree, batches);
  // Before the first batch nothing is told of groups, not even which of them has answered.
  const isSilent = batches.length === 0 && wave.isWaiting;
  const shown = (key: string) => [...(cellsOf.get(key) ?? [])].filter(([group]) => !tree.unshown.has(group));
  const cells = variables.flatMap(({ measure }) =>
    shown(measure.id).map(([g, { content }]) => ({
      w,
      g,
      d: measure.id,
      ...(isSilent ? { s: 'min' as const } : content),
    })),
  );
  const shownItems = items.filter(({ item }) => !tree.unshown.has(item));
  const edges = shownItems.flatMap(({ key, item, measure }) =>
    shown(key)
      // A pair of departments that have nothing to do with each other is not worth a line.
      .filter(([, { content }]) => !(isSuppressed(content) && content.s === 'none'))
      .map(([from, { content }]) => ({ w, from, to: item, d: measure.id, ...content })),
  );
  const texts = variables.filter(({ measure }) => measure.kind === 'text');
  return { cells, edges, comments: texts.flatMap(variable => commentsOf(variable, w, cellsOf, batches)) };
};

/** Rated items that do not answer themselves, such as suppliers, so that every edge has a name to show. */
const ratedGroups = (
  edges: readonly AggregateEdge[],
  { variables, tree, scope }: SummaryPlan,
): readonly AggregateGroup[] => {
  const known = new Set(tree.groups.map(({ id }) => id));
  const listed = Object.values(scope.lists).flat();
  return [...new Set(edges.map(({ to }) => to))]
    .filter(id => !known.has(id))
    .map(id => {
      const choice = variables.find(({ measure }) => measure.options?.includes(id))?.measure;
      const entry = listed.find(candidate => candidate.id === id);
      const label = choice?.labels?.[choice.options?.indexOf(id) ?? -1];
      return { id, label: label ?? { [scope.language]: entry?.label ?? id } };
    });
};

/**
 * The document of some waves.
 * @param generated ISO 8601 instant to print on it
 */
export const joinWaves = (
  plan: SummaryPlan,
  waves: readonly (readonly [wave: AggregateWave, summary: WaveSummary])[],
  generated: string,
): Aggregate => {
  const { variables, tree, minimum, scope } = plan;
  const { definition } = scope;
  const edges = waves.flatMap(([, summary]) => summary.edges);
  return {
    format: 'ics-aggregate/1',
    generated,
    pulse: {
      id: definition.id,
      title: textsOf(definition, 'title', definition.title),
      min: minimum,
      minComments: Math.max(minimum, definition.privacy?.minimumComments ?? defaultMinimumComments),
      conf: 0.95,
      method: 't',
      privacy: definition.privacy?.mode ?? 'anonymous',
    },
    waves: waves.map(([wave]) => wave),
    groups: [...tree.groups.filter(({ id }) => !tree.unshown.has(id)), ...ratedGroups(edges, plan)],
    dims: variables.map(({ measure }) => measure),
    cells: waves.flatMap(([, summary]) => summary.cells),
    edges,
    comments: waves.flatMap(([, summary]) => summary.comments),
  };
};
