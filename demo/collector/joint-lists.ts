import type { ListEntry, Lists } from '../../src/definition/pulse-definition.js';
import type { SummaryPlan } from '../../src/results/plan-summary.js';
import type { WaveSummary } from '../../src/results/summarize-wave.js';
import type { PlannedSummary } from './wave-summaries.js';

/** A group that was large enough to be named for one wave has a name in the document. */
const withLarger = ({ headcount: one, ...newest }: ListEntry, { headcount: other }: ListEntry): ListEntry =>
  one === undefined || other === undefined ? newest : { ...newest, headcount: Math.max(one, other) };

/**
 * Lists that name every entry that some waves were counted by: where it belongs as the newest wave has it, called as it is today.
 * @param waves lists of each wave, oldest first
 */
export const jointLists = (waves: readonly Lists[], today: Lists): Lists => {
  const newestFirst = waves.length === 0 ? [today] : [...waves].reverse();
  const ids = new Set(newestFirst.flatMap(lists => Object.keys(lists)));
  return Object.fromEntries(
    [...ids].map(id => {
      const labels = new Map(today[id]?.map(entry => [entry.id, entry.label]));
      const entries = new Map<string, ListEntry>();
      for (const entry of newestFirst.flatMap(lists => lists[id] ?? [])) {
        const known = entries.get(entry.id) ?? { ...entry, label: labels.get(entry.id) ?? entry.label };
        entries.set(entry.id, withLarger(known, entry));
      }
      return [id, [...entries.values()]];
    }),
  );
};

/** The figures of a wave with a column for each option of the document, where options come from a list that has changed since. */
export const withOptionsOf = ({ plan, summary }: PlannedSummary, shown: SummaryPlan): WaveSummary => {
  const counted = new Map(plan.variables.map(({ measure }) => [measure.id, measure.options]));
  const places = new Map(
    shown.variables.flatMap(({ measure: { id, options } }) => {
      const own = counted.get(id);
      if (options === undefined || own === undefined || options.join() === own.join()) return [];
      return [[id, options.map(option => own.indexOf(option))] as const];
    }),
  );
  const widen = <T extends WaveSummary['cells'][number] | WaveSummary['edges'][number]>(cell: T): T => {
    const from = places.get(cell.d);
    const { dist } = cell as { readonly dist?: readonly number[] };
    if (from === undefined || dist === undefined) return cell;
    return { ...cell, dist: from.map(place => dist[place] ?? 0) };
  };
  return places.size === 0 ? summary : { ...summary, cells: summary.cells.map(widen), edges: summary.edges.map(widen) };
};
