import { clearDifferences, compareGroups, leastAnswers, namedPoints, sampleOf } from '../heatmap/clear-differences.js';
import { runsOf, type TrendSeries, type TrendValue } from './trend-series.js';

/** A change that was tested and is clear. */
export interface Movement {
  readonly series: TrendSeries;
  readonly first: TrendValue;
  readonly last: TrendValue;
  readonly waves: number;
  readonly points: number;
  /** False where the document tested a step back on the way. */
  readonly isSteady: boolean;
}

export interface Movements {
  /** The largest first. */
  readonly clear: readonly Movement[];
  /** True when anything could be tested at all. */
  readonly isTested: boolean;
}

/** What the document says that it has tested after the first wave of a run. */
const flagsAfter = (series: TrendSeries, first: TrendValue): ReadonlySet<string> => {
  const start = series.points.findIndex(({ wave }) => wave === first.wave);
  const changes = series.points.slice(start + 1).flatMap(({ change }) => change ?? []);
  return new Set(changes.map(({ flag }) => flag).filter(flag => flag !== 'not-tested'));
};

const lastRun = (series: TrendSeries): Movement | null => {
  const run = runsOf(series).at(-1) ?? [];
  const [first, last] = [run[0], run.at(-1)];
  // What ended before the last wave is history.
  if (!first || !last || first === last || last.wave !== series.points.at(-1)?.wave) return null;
  const points = last.value - first.value;
  const isSteady = !flagsAfter(series, first).has(points > 0 ? 'down' : 'up');
  return { series, first, last, waves: run.length, points, isSteady };
};

/** Whether the document tested a clear change in the direction of the run; null where it tested nothing. */
const isStated = ({ series, first, points, isSteady }: Movement): boolean | null => {
  const flags = flagsAfter(series, first);
  if (flags.size === 0) return null;
  return isSteady && flags.has(points > 0 ? 'up' : 'down') && Math.abs(points) >= namedPoints;
};

/**
 * Which series have clearly moved since the first wave of their last unbroken run: by what the document tested, or by the
 * first wave against the last, closed ones only, corrected for all that were compared.
 */
export const movementsOf = (all: readonly TrendSeries[]): Movements => {
  const runs = all.map(lastRun).filter(run => run !== null);
  const stated = runs.map(isStated);
  const made = runs.map(run => {
    const { first, last, series } = run;
    // Looking at an open wave again and again finds differences by chance.
    if (last.wave.state === 'open') return null;
    return compareGroups(run, sampleOf(last.content), sampleOf(first.content), leastAnswers(series.measure));
  });
  const tested = new Set(clearDifferences(made).map(({ about }) => about));
  const clear = runs.filter((run, index) => stated[index] === true || tested.has(run));
  return {
    clear: clear.sort((one, other) => Math.abs(other.points) - Math.abs(one.points)),
    isTested: [...stated, ...made].some(result => result !== null),
  };
};
