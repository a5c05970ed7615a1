import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { Aggregate, AggregateAction, AggregateComment, AggregateTheme } from './aggregate.js';
import { changesOf } from './changes-of.js';
import { meansOfFigures } from './means-of-figures.js';
import { responseRatesOf } from './response-rates-of.js';
import { sideGaps } from './side-gaps.js';

/** What stands beside the answers. */
export interface AggregateAdditions {
  readonly definition: PulseDefinition;
  /** People who could answer, by group. */
  readonly headcounts: ReadonlyMap<string, number>;
  readonly actions: readonly AggregateAction[];
}

/** How many comments of a question are about each theme; the themes of few are not among the comments any more. */
const themesOf = (comments: readonly AggregateComment[]): readonly AggregateTheme[] => {
  const themes = new Map<string, AggregateTheme>();
  for (const { w, g, d, theme } of comments) {
    if (theme === undefined) continue;
    const key = JSON.stringify([w, g, d, theme]);
    themes.set(key, { w, g, d, theme, n: (themes.get(key)?.n ?? 0) + 1 });
  }
  return [...themes.values()].sort((one, other) => other.n - one.n);
};

/**
 * Adds what follows from the published figures alone, and what owners say: gaps between two sides, means of figures, response rates, changes
 * between waves, themes of comments, actions. Nothing of it looks at an answer, so nothing of it can give one away. Pure.
 */
export const completeAggregate = (
  aggregate: Aggregate,
  { definition, headcounts, actions }: AggregateAdditions,
): Aggregate => {
  const gaps = sideGaps(definition, aggregate);
  const means = meansOfFigures(definition, aggregate);
  const rates = responseRatesOf(aggregate, headcounts);
  const changes = changesOf(aggregate, headcounts);
  const themes = themesOf(aggregate.comments ?? []);
  const waves = new Set(aggregate.waves.map(({ id }) => id));
  const asked = actions.filter(action => waves.has(action.asked));
  return {
    ...aggregate,
    dims: [...means.dims, ...aggregate.dims, ...gaps.dims],
    cells: [...means.cells, ...aggregate.cells, ...gaps.cells],
    ...(rates.length > 0 ? { rates } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(themes.length > 0 ? { themes } : {}),
    ...(asked.length > 0 ? { actions: asked } : {}),
  };
};
