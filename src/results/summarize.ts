import type { Lists, PulseDefinition } from '../definition/pulse-definition.js';
import { defaultMinimumComments, strictestMinimum } from '../privacy/disclosure.js';
import type { QuestionContract } from '../question/question-type.js';
import type { PulseResponse } from '../response/response.js';
import {
  everybody,
  isSuppressed,
  type Aggregate,
  type AggregateCell,
  type AggregateComment,
  type AggregateEdge,
  type AggregateGroup,
} from './aggregate.js';
import { dimensionVariables, scoreVariables } from './combined-variables.js';
import { groupTree, type GroupTree } from './group-tree.js';
import { itemVariables, type ItemVariable } from './item-variables.js';
import { questionVariables } from './question-variables.js';
import { shuffledComments } from './shuffled-comments.js';
import type { Batches, Column } from './tally-entries.js';
import { tally } from './tally.js';
import { textsOf } from './texts-of.js';
import { remembering, type Variable } from './variable.js';

export interface WaveResponses {
  readonly id: string;
  readonly state: 'open' | 'closed';
  /** In the order of their batches; within a batch the order says nothing. */
  readonly responses: readonly PulseResponse[];
  /** How many responses each published batch held, oldest first; the rest waits. Default: one batch of all. */
  readonly batchSizes?: readonly number[];
}

export interface SummarizeInput {
  readonly definition: PulseDefinition;
  /** The pure contracts of the question types, by type. */
  readonly contracts: Readonly<Record<string, QuestionContract>>;
  readonly waves: readonly WaveResponses[];
  /** Lists that options and groups come from, by id. */
  readonly lists: Lists;
  /** Language of the lists' labels, BCP 47. */
  readonly language: string;
  /** ISO 8601 instant to print on the document. */
  readonly generated: string;
  /** Stricter than the definition's; a laxer one has no effect. */
  readonly minimumGroup?: number;
}

interface WaveSummary {
  readonly cells: readonly AggregateCell[];
  readonly edges: readonly AggregateEdge[];
  readonly comments: readonly AggregateComment[];
}

const columnsOf = (variables: readonly Variable[], items: readonly ItemVariable[]): readonly Column[] => [
  ...variables.map(variable => ({
    key: variable.measure.id,
    variable,
    items: items.filter(item => item.measure.id === variable.measure.id).map(({ key }) => key),
  })),
  ...items.map(variable => ({ key: variable.key, variable, items: [] })),
];

const batchesOf = ({ responses, batchSizes = [responses.length] }: WaveResponses): Batches => {
  let start = 0;
  return batchSizes.map(size => responses.slice(start, (start += size)));
};

const summarizeWave = (variables: readonly Variable[], tree: GroupTree, wave: WaveResponses): WaveSummary => {
  const { id: w } = wave;
  const batches = batchesOf(wave);
  const items = variables.flatMap(variable => itemVariables(variable, batches.flat()));
  const cellsOf = tally(columnsOf(variables, items), tree, batches);
  // Before the first batch nothing is told of groups, not even which of them has answered.
  const isSilent = batches.length === 0 && wave.responses.length > 0;
  const cells = variables.flatMap(({ measure }) =>
    [...(cellsOf.get(measure.id) ?? [])].map(([g, { content }]) => ({
      w,
      g,
      d: measure.id,
      ...(isSilent ? { s: 'min' as const } : content),
    })),
  );
  const edges = items.flatMap(({ key, item, measure }) =>
    [...(cellsOf.get(key) ?? [])]
      // A pair of departments that have nothing to do with each other is not worth a line.
      .filter(([, { content }]) => !(isSuppressed(content) && content.s === 'none'))
      .map(([from, { content }]) => ({ w, from, to: item, d: measure.id, ...content })),
  );
  const comments = variables
    .filter(({ measure }) => measure.kind === 'text')
    // Whole batches only, and none below the minimum: a cell that is hidden holds no batch.
    .flatMap(variable => {
      const held = cellsOf.get(variable.measure.id)?.get(everybody)?.batches ?? 0;
      return shuffledComments(variable, w, batches.slice(0, held).flat());
    });
  return { cells, edges, comments };
};

/** Rated items that do not answer themselves, such as suppliers, so that every edge has a name to show. */
const ratedGroups = (
  edges: readonly AggregateEdge[],
  variables: readonly Variable[],
  tree: GroupTree,
  input: SummarizeInput,
): readonly AggregateGroup[] => {
  const known = new Set(tree.groups.map(({ id }) => id));
  const listed = Object.values(input.lists).flat();
  return [...new Set(edges.map(({ to }) => to))]
    .filter(id => !known.has(id))
    .map(id => {
      const choice = variables.find(({ measure }) => measure.options?.includes(id))?.measure;
      const entry = listed.find(candidate => candidate.id === id);
      const label = choice?.labels?.[choice.options?.indexOf(id) ?? -1];
      return { id, label: label ?? { [input.language]: entry?.label ?? id } };
    });
};

/** Questions stand after their dimension, scores come first, so that a reader meets the whole before the parts. */
const inReadingOrder = (
  questions: readonly Variable[],
  dimensions: readonly Variable[],
  scores: readonly Variable[],
): readonly Variable[] => {
  const grouped = dimensions.flatMap(dimension => [
    dimension,
    ...questions.filter(({ measure }) => measure.parent === dimension.measure.id),
  ]);
  return [...scores, ...grouped, ...questions.filter(question => !grouped.includes(question))];
};

/**
 * Turns responses into figures over groups, and hides every figure that could expose somebody: groups below their
 * minimum, and whatever else would let a hidden figure be computed. Pure; the same input gives the same document,
 * whatever the order of the responses.
 */
export const summarize = (input: SummarizeInput): Aggregate => {
  const { definition, contracts, lists, language, waves } = input;
  const minimum = strictestMinimum(definition.privacy?.minimumGroup ?? strictestMinimum(), input.minimumGroup);
  const scope = { definition, contracts, lists, language, minimum };
  const tree = groupTree(definition, lists, language);
  const questions = questionVariables(scope).map(remembering);
  const dimensions = dimensionVariables(questions, scope).map(remembering);
  const scores = scoreVariables([...dimensions, ...questions], scope).map(remembering);
  const variables = inReadingOrder(questions, dimensions, scores);
  const summaries = waves.map(wave => summarizeWave(variables, tree, wave));
  const edges = summaries.flatMap(summary => summary.edges);
  return {
    format: 'ics-aggregate/1',
    generated: input.generated,
    pulse: {
      id: definition.id,
      title: textsOf(definition, 'title', definition.title),
      min: minimum,
      minComments: Math.max(minimum, definition.privacy?.minimumComments ?? defaultMinimumComments),
      conf: 0.95,
      method: 't',
      privacy: definition.privacy?.mode ?? 'anonymous',
    },
    waves: waves.map(({ id, state }) => ({ id, state })),
    groups: [...tree.groups, ...ratedGroups(edges, variables, tree, input)],
    dims: variables.map(({ measure }) => measure),
    cells: summaries.flatMap(summary => summary.cells),
    edges,
    comments: summaries.flatMap(summary => summary.comments),
  };
};
