import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { Aggregate, AggregateAction } from './aggregate.js';
import { changesOf } from './changes-of.js';
import { responseRatesOf } from './response-rates-of.js';
import { sideGaps } from './side-gaps.js';

/** What stands beside the answers. */
export interface AggregateAdditions {
  readonly definition: PulseDefinition;
  /** People who could answer, by group. */
  readonly headcounts: ReadonlyMap<string, number>;
  readonly actions: readonly AggregateAction[];
}

/**
 * Adds what follows from the published figures alone, and what owners say: gaps between two sides, response rates, changes
 * between waves, actions. Nothing of it looks at an answer, so nothing of it can give one away. Pure.
 */
export const completeAggregate = (
  aggregate: Aggregate,
  { definition, headcounts, actions }: AggregateAdditions,
): Aggregate => {
  const gaps = sideGaps(definition, aggregate);
  const rates = responseRatesOf(aggregate, headcounts);
  const changes = changesOf(aggregate, headcounts);
  const waves = new Set(aggregate.waves.map(({ id }) => id));
  const asked = actions.filter(action => waves.has(action.asked));
  return {
    ...aggregate,
    dims: [...aggregate.dims, ...gaps.dims],
    cells: [...aggregate.cells, ...gaps.cells],
    ...(rates.length > 0 ? { rates } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(asked.length > 0 ? { actions: asked } : {}),
  };
};
