import { defaultMinimumComments } from '../privacy/disclosure.js';
import {
  isSuppressed,
  type Aggregate,
  type AggregateComment,
  type AggregateGroup,
  type AggregateMeasure,
  type AggregateWave,
  type CellContent,
} from './aggregate.js';

export interface ResultRow {
  readonly measure: AggregateMeasure;
  /** Already guarded: figures below the minimum are not in it. */
  readonly content: CellContent;
  /** Answers below which it is hidden. */
  readonly minimum: number;
  /** True when others rate the chosen group, instead of the group answering itself. */
  readonly isRated: boolean;
  readonly comments: readonly AggregateComment[];
}

/** A dimension with its questions, or a question that belongs to none. */
export interface ResultSection {
  readonly head: ResultRow;
  readonly rows: readonly ResultRow[];
  /** True when the head has no figures of its own: it is made of its one question. */
  readonly isHeadingOnly: boolean;
}

/** All that one view of an aggregate shows. */
export interface ResultsPage {
  readonly wave: AggregateWave | null;
  readonly group: AggregateGroup | null;
  /** Groups that have something to say or are rated. */
  readonly groups: readonly AggregateGroup[];
  readonly sections: readonly ResultSection[];
  /** True when not one figure may be shown. */
  readonly isEmpty: boolean;
  readonly minimum: number;
}

export interface ResultsChoice {
  /** Id; null for the last wave. */
  readonly wave: string | null;
  /** Id; null for everybody. */
  readonly group: string | null;
  /** Stricter than the document's; a laxer one has no effect. */
  readonly minimum: number;
}

/** Answers below which a figure of a measure is hidden. */
export const minimumOf = (aggregate: Aggregate, measure: AggregateMeasure, chosen: number): number => {
  const { min, minComments = defaultMinimumComments } = aggregate.pulse;
  return Math.max(min, chosen, measure.min ?? 0, measure.kind === 'text' ? minComments : 0);
};

/** The second guard: whatever the document says, a figure below the minimum is not shown. */
export const guarded = (content: CellContent, minimum: number): CellContent =>
  !isSuppressed(content) && content.n < minimum ? { s: 'min' } : content;

/** The figures of a group: its own answers, else what everybody said of it; null where the document has neither. */
export const contentOf = (
  aggregate: Aggregate,
  measure: AggregateMeasure,
  wave: string,
  group: string,
  root: string,
): { readonly content: CellContent; readonly isRated: boolean } | null => {
  const cell = aggregate.cells.find(({ w, g, d }) => w === wave && g === group && d === measure.id);
  if (cell) return { content: cell, isRated: false };
  const edge = aggregate.edges?.find(
    ({ w, from, to, d }) => w === wave && from === root && to === group && d === measure.id,
  );
  return edge ? { content: edge, isRated: true } : null;
};

const groupsWithFigures = (aggregate: Aggregate): readonly AggregateGroup[] => {
  const ids = new Set([...aggregate.cells.map(({ g }) => g), ...(aggregate.edges ?? []).map(({ to }) => to)]);
  return aggregate.groups.filter(({ id }) => ids.has(id));
};

const inSections = (rows: readonly ResultRow[]): readonly ResultSection[] => {
  const ids = new Set(rows.map(({ measure }) => measure.id));
  return rows
    .filter(({ measure }) => measure.parent === undefined || !ids.has(measure.parent))
    .map(head => {
      const own = rows.filter(({ measure }) => measure.parent === head.measure.id);
      return { head, rows: own, isHeadingOnly: own.length === 1 && head.measure.of?.length === 1 };
    });
};

/** A score is not shown twice: one made of a single measure of its kind, or of the very questions of a dimension. */
const isRepeated = ({ id, kind, of }: AggregateMeasure, all: readonly AggregateMeasure[]): boolean =>
  id.startsWith('score:') &&
  all.some(
    other =>
      // Two scores of the same questions can differ: rates by their condition.
      !other.id.startsWith('score:') &&
      other.kind === kind &&
      (String(other.of) === String(of) || other.id === String(of)),
  );

/** What to show of an aggregate for one wave and one group. An unknown wave or group falls back to the last, or to all. */
export const resultsPage = (aggregate: Aggregate, choice: ResultsChoice): ResultsPage => {
  const groups = groupsWithFigures(aggregate);
  const root = aggregate.groups.find(({ parent }) => parent === undefined) ?? null;
  const wave = aggregate.waves.find(({ id }) => id === choice.wave) ?? aggregate.waves.at(-1) ?? null;
  const group = groups.find(({ id }) => id === choice.group) ?? root;
  const measures = aggregate.dims.filter(measure => !isRepeated(measure, aggregate.dims));
  const rows = measures.flatMap((measure): readonly ResultRow[] => {
    const found = wave && group && root && contentOf(aggregate, measure, wave.id, group.id, root.id);
    if (!found) return [];
    const minimum = minimumOf(aggregate, measure, choice.minimum);
    const content = guarded(found.content, minimum);
    const comments = (aggregate.comments ?? []).filter(
      ({ w, g, d }) => w === wave.id && g === group.id && d === measure.id,
    );
    const areShown = !isSuppressed(content) && comments.length >= minimum;
    return [{ measure, content, minimum, isRated: found.isRated, comments: areShown ? comments : [] }];
  });
  return {
    wave,
    group,
    groups,
    sections: inSections(rows),
    isEmpty: rows.every(({ content }) => isSuppressed(content)),
    minimum: Math.max(aggregate.pulse.min, choice.minimum),
  };
};
