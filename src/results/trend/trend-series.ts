import {
  isSuppressed,
  type Aggregate,
  type AggregateChange,
  type AggregateGroup,
  type AggregateMeasure,
  type AggregateWave,
  type CellContent,
  type Figures,
} from '../aggregate.js';

/** What one wave says; null where it says nothing. */
export interface TrendPoint {
  readonly wave: AggregateWave;
  readonly content: CellContent | null;
  /** The change to an earlier wave that the document speaks of; null for none. */
  readonly change: AggregateChange | null;
  /** True where other questions were asked than in the wave before. */
  readonly isBreak: boolean;
}

/** One group's figures of one measure, wave by wave. */
export interface TrendSeries {
  readonly group: AggregateGroup;
  readonly measure: AggregateMeasure;
  readonly points: readonly TrendPoint[];
}

/** A point that has a value. */
export interface TrendValue extends TrendPoint {
  readonly content: Figures;
  readonly value: number;
}

/** The point with its value; null for one that is missing, hidden, or has only a number of answers. */
export const valued = (point: TrendPoint): TrendValue | null => {
  const { content } = point;
  if (!content || isSuppressed(content)) return null;
  const value = content.mean ?? content.value;
  return value === undefined ? null : { ...point, content, value };
};

/** Values that follow each other, of the same questions: no line is drawn across a gap. */
export const runsOf = ({ points }: TrendSeries): readonly (readonly TrendValue[])[] => {
  const runs: TrendValue[][] = [[]];
  for (const point of points) {
    const value = valued(point);
    if (!value || point.isBreak) runs.push([]);
    if (value) runs.at(-1)?.push(value);
  }
  return runs.filter(({ length }) => length > 0);
};

/** Finds a series; the look-up is made once for a document. */
export type FindSeries = (group: AggregateGroup, measure: AggregateMeasure) => TrendSeries;

const keyOf = (w: string, g: string, d: string): string => `${w}\n${g}\n${d}`;

/** @param until the last wave that counts */
export const seriesOf = ({ waves, cells, changes = [] }: Aggregate, until: AggregateWave): FindSeries => {
  const counted = waves.slice(0, waves.findIndex(({ id }) => id === until.id) + 1);
  const contents = new Map(cells.map(cell => [keyOf(cell.w, cell.g, cell.d), cell]));
  const changed = new Map(changes.map(change => [keyOf(change.w, change.g, change.d), change]));
  return (group, measure) => ({
    group,
    measure,
    points: counted.map((wave, index) => {
      const key = keyOf(wave.id, group.id, measure.id);
      const before = counted[index - 1];
      return {
        wave,
        content: contents.get(key) ?? null,
        change: changed.get(key) ?? null,
        isBreak: before !== undefined && before.v !== wave.v,
      };
    }),
  });
};
