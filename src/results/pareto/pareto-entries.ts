import {
  isSuppressed,
  type Aggregate,
  type AggregateCell,
  type AggregateMeasure,
  type Suppressed,
} from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import { columnLabel } from '../segments.js';
import { textIn } from '../texts-of.js';

/** One bar: an option that was chosen, or a group with the amount that it reported. */
export interface ParetoEntry {
  readonly id: string;
  readonly label: string;
  /** Answers, or the unit of the measure. */
  readonly amount: number;
}

/** A bar that may not be shown. */
export interface HiddenEntry {
  readonly id: string;
  readonly label: string;
  readonly content: Suppressed;
}

export interface ParetoEntries {
  readonly measure: AggregateMeasure;
  /** Largest first; what says nothing of a cause comes last, whatever its size. */
  readonly shown: readonly ParetoEntry[];
  readonly hidden: readonly HiddenEntry[];
  /** Of all that is shown; above 0. */
  readonly total: number;
  /** Answers behind it. */
  readonly answers: number;
}

type Place = Pick<ChartInput, 'aggregate' | 'wave' | 'group' | 'language'>;

/** Options that gather what has no name of its own. */
const withoutCause: ReadonlySet<string> = new Set(['other', 'unknown', 'dk', 'none', 'nobody']);

/** True where the bar names nothing that somebody could mend. */
export const isRest = ({ id }: Pick<ParetoEntry, 'id'>): boolean => withoutCause.has(id);

const bySize = (one: ParetoEntry, other: ParetoEntry): number =>
  Number(isRest(one)) - Number(isRest(other)) || other.amount - one.amount;

const cellOf = (aggregate: Aggregate, w: string, g: string, d: string): AggregateCell | undefined =>
  aggregate.cells.find(cell => cell.w === w && cell.g === g && cell.d === d);

const summed = (
  measure: AggregateMeasure,
  entries: readonly ParetoEntry[],
  hidden: readonly HiddenEntry[],
  answers: number,
): ParetoEntries | null => {
  const shown = entries.filter(({ amount }) => amount > 0).sort(bySize);
  const total = shown.reduce((sum, { amount }) => sum + amount, 0);
  return total > 0 || hidden.length > 0 ? { measure, shown, hidden, total, answers } : null;
};

const byOption = (measure: AggregateMeasure, { aggregate, wave, group, language }: Place): ParetoEntries | null => {
  const cell = cellOf(aggregate, wave.id, group.id, measure.id);
  if (!cell) return null;
  if (isSuppressed(cell)) {
    return summed(measure, [], [{ id: group.id, label: textIn(group.label, language.tag), content: cell }], 0);
  }
  const entries = (measure.options ?? []).map((id, place) => ({
    id,
    label: columnLabel(measure, place, language),
    amount: cell.dist?.[place] ?? 0,
  }));
  return summed(measure, entries, [], cell.n);
};

const byGroup = (measure: AggregateMeasure, { aggregate, wave, group, language }: Place): ParetoEntries | null => {
  const parts = aggregate.groups
    .filter(({ parent }) => parent === group.id)
    .flatMap(({ id, label }) => {
      const cell = cellOf(aggregate, wave.id, id, measure.id);
      return cell ? [{ id, label: textIn(label, language.tag) || id, cell }] : [];
    });
  const entries = parts.flatMap(({ id, label, cell }) =>
    isSuppressed(cell) || cell.value === undefined ? [] : [{ id, label, amount: cell.n * cell.value }],
  );
  const hidden = parts.flatMap(({ id, label, cell }) =>
    isSuppressed(cell) && cell.s !== 'none' ? [{ id, label, content: { s: cell.s } }] : [],
  );
  const answers = parts.reduce((sum, { cell }) => sum + (isSuppressed(cell) ? 0 : cell.n), 0);
  // One bar is no comparison.
  return entries.length > 1 ? summed(measure, entries, hidden, answers) : null;
};

const entriesOf = (measure: AggregateMeasure, place: Place): ParetoEntries | null => {
  if (measure.kind === 'number') return byGroup(measure, place);
  const isChoice = measure.kind === 'choice' || measure.kind === 'multi';
  // The steps of a flow follow each other; they do not compete.
  return isChoice && !measure.id.startsWith('flow:') ? byOption(measure, place) : null;
};

/**
 * What a Pareto chart adds up: the options of a choice, or an amount by the groups below the chosen one. Without a measure
 * it takes the first choice, else the first question with several choices, else the first amount. Null where there is none.
 */
export const paretoEntries = (input: Place & Pick<ChartInput, 'measure'>): ParetoEntries | null => {
  if (input.measure) return entriesOf(input.measure, input);
  for (const kind of ['choice', 'multi', 'number'] as const) {
    for (const measure of input.aggregate.dims.filter(candidate => candidate.kind === kind)) {
      const entries = entriesOf(measure, input);
      if (entries) return entries;
    }
  }
  return null;
};
