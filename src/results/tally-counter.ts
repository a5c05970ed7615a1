import type { PulseResponse } from '../response/response.js';
import { everybody, type AggregateMeasure } from './aggregate.js';
import type { BatchTally, TalliedComment } from './batch-tally.js';
import { addReadings, emptyCellTally, sumOfTallies, type CellTally } from './cell-tally.js';
import { cellKey, restKey } from './column.js';
import type { GroupTree } from './group-tree.js';
import { itemKey, readingsOfItem } from './item-variables.js';
import { nothingSaid, ResponseCoder, unnumbered, type CodedResponse } from './response-coder.js';
import type { Reading, Variable } from './variable.js';

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

const compareTexts = (one: TalliedComment, other: TalliedComment): number =>
  one.text < other.text ? -1 : Number(one.text > other.text);

/** How many responses said the same, by column, by the number of what was said, and by the place of their group. */
type Counts = number[][][];

/**
 * Counts responses one by one and keeps none: under its group, all groups above it, and what is left over there. Memory
 * depends on the questions and groups alone, and on comments. What can be said in numbers is told apart first and filed together.
 */
export class TallyCounter {
  readonly #coder: ResponseCoder;
  readonly #counts: Counts;
  readonly #rests = new Map<string, Rest>();
  readonly #items = new Map<string, Set<string>>();
  readonly #comments = new Map<string, TalliedComment[]>();
  #responses = 0;

  /** @param coder of the same variables and groups; counters that share one share what it has learnt */
  constructor(variables: readonly Variable[], tree: GroupTree, coder = new ResponseCoder(variables, tree)) {
    this.#coder = coder;
    this.#counts = coder.variables.map(() => []);
  }

  add(response: PulseResponse): void {
    const coded = this.#coder.code(response);
    this.addCoded(coded);
    const open = this.#coder.variables.filter((_, column) => coded.said[column] === unnumbered);
    for (const variable of [...open, ...this.#coder.uncoded]) {
      const readings = variable.read(response);
      if (readings.length > 0) this.#fileOpen(variable, readings, coded.place, response.language);
    }
  }

  /** Counts a response of which nothing but its numbers is known: what has none is left out. */
  addCoded({ place, said }: CodedResponse): void {
    this.#responses += 1;
    for (let column = 0; column < said.length; column++) {
      const number = said[column]!;
      if (number <= nothingSaid) continue;
      const counts = this.#counts[column]!;
      const byPlace = counts[number] ?? (counts[number] = []);
      // An array without gaps is counted in several times quicker.
      while (byPlace.length <= place) byPlace.push(0);
      byPlace[place]! += 1;
    }
  }

  /** The tally of all responses so far. */
  finish(): BatchTally {
    this.#counts.forEach((counts, column) => this.#fileCounts(column, counts));
    return {
      responses: this.#responses,
      cells: cellsOf(this.#rests),
      items: new Map([...this.#items].map(([measure, items]) => [measure, [...items].sort()])),
      comments: new Map([...this.#comments].map(([measure, comments]) => [measure, comments.sort(compareTexts)])),
    };
  }

  #fileCounts(column: number, counts: number[][]): void {
    const variable = this.#coder.variables[column]!;
    counts.forEach((byPlace, number) => {
      const readings = this.#coder.readingsOf(column, number);
      byPlace.forEach((responses, place) => {
        if (responses > 0) this.#fileWhole(variable, readings, place, responses);
      });
    });
    counts.length = 0;
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
    return this.#coder.paths[place] ?? [everybody];
  }
}
