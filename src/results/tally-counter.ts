import type { PulseResponse } from '../response/response.js';
import { everybody, type AggregateMeasure } from './aggregate.js';
import type { BatchTally, TalliedComment } from './batch-tally.js';
import { addReadings, emptyCellTally, sumOfTallies, type CellTally } from './cell-tally.js';
import { cellKey, restKey } from './column.js';
import type { GroupTree } from './group-tree.js';
import { itemKey, readingsOfItem } from './item-variables.js';
import type { Reading, Variable } from './variable.js';

/** Different readings that are counted side by side before they are filed. */
const mostCounted = 5_000;

/** Responses that said the same, by the place of their group. */
type Counts = number[];

interface Counter {
  readonly variable: Variable;
  /** By the very array that the variable gives for what is the same. */
  readonly counts: Map<readonly Reading[], Counts>;
}

/** What was said in a group itself, not below it: all that has to be counted, as groups above hold the sums. */
interface Rest {
  readonly column: string;
  /** From everybody down to the group. */
  readonly path: readonly string[];
  readonly tally: CellTally;
}

const cellsOf = (rests: ReadonlyMap<string, Rest>): ReadonlyMap<string, CellTally> => {
  const parts = new Map<string, CellTally[]>();
  for (const [key, { column, path, tally }] of rests) {
    parts.set(key, [tally]);
    for (const group of path) {
      const above = parts.get(cellKey(column, group)) ?? [];
      above.push(tally);
      parts.set(cellKey(column, group), above);
    }
  }
  return new Map([...parts].map(([key, tallies]) => [key, sumOfTallies(tallies)]));
};

/** Few things can be said about a closed question, so they are told apart first and filed together. */
const isClosed = ({ rounds, measure }: Variable): boolean => rounds === null && measure.kind !== 'text';

const compareTexts = (one: TalliedComment, other: TalliedComment): number =>
  one.text < other.text ? -1 : Number(one.text > other.text);

/**
 * Counts responses one by one and keeps none: under its group, all groups above it, and what is left over there. Memory
 * depends on the questions and groups alone, and on comments.
 */
export class TallyCounter {
  readonly #closed: readonly Counter[];
  readonly #open: readonly Variable[];
  readonly #tree: GroupTree;
  readonly #paths: (readonly string[])[] = [];
  readonly #places = new Map<string, number>();
  readonly #rests = new Map<string, Rest>();
  readonly #items = new Map<string, Set<string>>();
  readonly #comments = new Map<string, TalliedComment[]>();
  #responses = 0;

  constructor(variables: readonly Variable[], tree: GroupTree) {
    this.#closed = variables.filter(isClosed).map(variable => ({ variable, counts: new Map() }));
    this.#open = variables.filter(variable => !isClosed(variable));
    this.#tree = tree;
  }

  add(response: PulseResponse): void {
    this.#responses += 1;
    const place = this.#placeOf(response);
    for (const counter of this.#closed) {
      const readings = counter.variable.read(response);
      if (readings.length > 0) this.#count(counter, readings, place);
    }
    for (const variable of this.#open) {
      const readings = variable.read(response);
      if (readings.length > 0) this.#fileOpen(variable, readings, place, response.language);
    }
  }

  /** The tally of all responses so far. */
  finish(): BatchTally {
    for (const counter of this.#closed) this.#fileCounts(counter);
    return {
      responses: this.#responses,
      cells: cellsOf(this.#rests),
      items: new Map([...this.#items].map(([measure, items]) => [measure, [...items].sort()])),
      comments: new Map([...this.#comments].map(([measure, comments]) => [measure, comments.sort(compareTexts)])),
    };
  }

  /** A group's id names its whole path. */
  #placeOf(response: PulseResponse): number {
    const path = this.#tree.path(response);
    const group = path.at(-1) ?? everybody;
    const known = this.#places.get(group);
    if (known !== undefined) return known;
    this.#places.set(group, this.#paths.length);
    return this.#paths.push(path) - 1;
  }

  #count(counter: Counter, readings: readonly Reading[], place: number): void {
    let counts = counter.counts.get(readings);
    if (counts === undefined) {
      if (counter.counts.size >= mostCounted) this.#fileCounts(counter);
      counter.counts.set(readings, (counts = []));
    }
    counts[place] = (counts[place] ?? 0) + 1;
  }

  #fileCounts({ variable, counts }: Counter): void {
    for (const [readings, byPlace] of counts) {
      byPlace.forEach((responses, place) => this.#fileWhole(variable, readings, place, responses));
    }
    counts.clear();
  }

  #fileWhole(
    { measure, isSplitByGroup }: Variable,
    readings: readonly Reading[],
    place: number,
    responses: number,
  ): void {
    this.#file(measure.id, measure, readings, isSplitByGroup ? this.#pathAt(place) : [everybody], responses);
  }

  #fileOpen(variable: Variable, readings: readonly Reading[], place: number, language: string): void {
    const { measure } = variable;
    this.#fileWhole(variable, readings, place, 1);
    if (measure.kind === 'text') this.#keepComments(measure.id, readings, language);
    else for (const { item } of readings) if (item !== null) this.#fileItem(measure, item, readings, place);
  }

  #fileItem(measure: AggregateMeasure, item: string, readings: readonly Reading[], place: number): void {
    const items = this.#items.get(measure.id) ?? new Set();
    this.#items.set(measure.id, items.add(item));
    this.#file(itemKey(measure.id, item), measure, readingsOfItem(readings, item), this.#pathAt(place), 1);
  }

  #keepComments(measure: string, readings: readonly Reading[], language: string): void {
    const comments = this.#comments.get(measure) ?? [];
    this.#comments.set(measure, comments);
    for (const { value, theme } of readings) {
      if (typeof value !== 'string') continue;
      comments.push({ lang: language, text: value, ...(theme === undefined ? {} : { theme }) });
    }
  }

  #file(
    column: string,
    measure: AggregateMeasure,
    readings: readonly Reading[],
    path: readonly string[],
    responses: number,
  ): void {
    const key = restKey(column, path.at(-1) ?? everybody);
    const rest = this.#rests.get(key) ?? { column, path, tally: emptyCellTally() };
    this.#rests.set(key, rest);
    addReadings(rest.tally, measure, readings, responses);
  }

  #pathAt(place: number): readonly string[] {
    return this.#paths[place] ?? [everybody];
  }
}
