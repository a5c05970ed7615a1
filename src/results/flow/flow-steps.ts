import { isSuppressed, type AggregateMeasure, type CellContent, type Figures } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import { columnLabel } from '../segments.js';

/** One step on the way, such as reported, owned, fixed, confirmed. */
export interface FlowStep {
  readonly id: string;
  readonly label: string;
  /** What got at least so far. */
  readonly reached: number;
  /** What got to the step before and no further; 0 for the first. */
  readonly stuck: number;
  /** Days from the first step to this one, where the document says so. */
  readonly days: FlowDays | null;
}

export interface FlowDays {
  readonly median: number;
  /** Days within which nine of ten got here; null where it is not said. */
  readonly ninetieth: number | null;
}

export interface FlowSteps {
  readonly measure: AggregateMeasure;
  /** Empty where the figures may not be shown. */
  readonly steps: readonly FlowStep[];
  /** The figures, or why there are none. */
  readonly content: CellContent;
}

const daysOf = ({ parts = {} }: Figures, step: string): FlowDays | null => {
  const median = parts[`${step}.median`];
  return median === undefined ? null : { median, ninetieth: parts[`${step}.p90`] ?? null };
};

const isFlow = ({ id, kind, options }: AggregateMeasure): boolean =>
  kind === 'multi' && id.startsWith('flow:') && (options?.length ?? 0) > 1;

/**
 * The steps of a measure of kind `multi` whose id starts with `flow:`. Its options are the steps in order, `dist` counts what got
 * at least so far, and `parts` may hold days from the first step on: `{"fixed.median": 3, "fixed.p90": 12}`.
 * Null where the document has no such measure, or no cell of it.
 */
export const flowSteps = ({ aggregate, wave, group, measure, language }: ChartInput): FlowSteps | null => {
  const chosen = measure ?? aggregate.dims.find(isFlow);
  if (!chosen || !isFlow(chosen)) return null;
  const content = aggregate.cells.find(({ w, g, d }) => w === wave.id && g === group.id && d === chosen.id);
  if (!content) return null;
  if (isSuppressed(content)) return { measure: chosen, steps: [], content };
  const dist = content.dist ?? [];
  const steps = (chosen.options ?? []).map((id, place): FlowStep => {
    const reached = dist[place] ?? 0;
    const before = place === 0 ? reached : (dist[place - 1] ?? 0);
    const days = place === 0 ? null : daysOf(content, id);
    return { id, label: columnLabel(chosen, place, language), reached, stuck: Math.max(0, before - reached), days };
  });
  return { measure: chosen, steps, content };
};
