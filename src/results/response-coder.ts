import type { PulseResponse } from '../response/response.js';
import { everybody } from './aggregate.js';
import type { GroupTree } from './group-tree.js';
import type { Reading, Variable } from './variable.js';

/** Different things that may be said about one variable; beyond this they get no number. Amounts can be as many as answers. */
const mostSaid = 5_000;

/** Combinations of what is said about the parts of one variable that are remembered. */
const mostCombinations = 50_000;

/** What a response says about a variable that it was not asked about. */
export const nothingSaid = 0;

/** What has no number: a comment, one of too many amounts, or rounds. */
export const unnumbered = -1;

/** A response in numbers. */
export interface CodedResponse {
  /** The place of its group in `paths`. */
  readonly place: number;
  /** By column: the number of what is said about it, `nothingSaid` or `unnumbered`. */
  readonly said: readonly number[];
}

/** By the number of what is said about each part in turn, and at last what is said of the whole. */
type Combinations = (Combinations | number | undefined)[];

interface Column {
  readonly variable: Variable;
  /** Columns that it is made of. */
  readonly parts: readonly number[];
  /** By number; the arrays themselves, as the variable gives the same one for what is the same. */
  readonly readings: (readonly Reading[])[];
  readonly numbers: Map<readonly Reading[], number>;
  readonly combinations: Combinations;
  known: number;
}

/** Parts before what is made of them. */
const inOrderOfParts = (variables: readonly Variable[]): readonly Variable[] => {
  const ordered = new Map<string, Variable>();
  const rank = (variable: Variable): void => {
    for (const part of variable.parts) {
      const found = variables.find(({ measure }) => measure.id === part);
      if (found !== undefined && !ordered.has(part)) rank(found);
    }
    ordered.set(variable.measure.id, variable);
  };
  variables.forEach(rank);
  return [...ordered.values()];
};

/** Whole questions, and what is made of such alone. What is asked in rounds is said about several things at once. */
const columnsOf = (variables: readonly Variable[]): readonly Column[] => {
  const places = new Map<string, number>();
  const whole = inOrderOfParts(variables).filter(({ rounds, parts, measure }) => {
    const isWhole = rounds === null && parts.every(part => places.has(part));
    if (isWhole) places.set(measure.id, places.size);
    return isWhole;
  });
  return whole.map(variable => ({
    variable,
    parts: variable.parts.flatMap(part => places.get(part) ?? []),
    readings: [[]],
    numbers: new Map(),
    combinations: [],
    known: 0,
  }));
};

/**
 * Gives a number to each thing that can be said about a variable, and to each group, so that many responses can be counted
 * without being looked at one by one. Memory is bounded whatever is said; a number, once given, stays.
 */
export class ResponseCoder {
  readonly #columns: readonly Column[];
  readonly #tree: GroupTree;
  readonly #places = new Map<string, number>();
  /** Variables with numbers, parts before what is made of them. */
  readonly variables: readonly Variable[];
  /** Variables that have to be read in each response. */
  readonly uncoded: readonly Variable[];
  /** By place: from everybody down to a group. */
  readonly paths: (readonly string[])[] = [];

  constructor(variables: readonly Variable[], tree: GroupTree) {
    this.#columns = columnsOf(variables);
    this.#tree = tree;
    this.variables = this.#columns.map(({ variable }) => variable);
    this.uncoded = variables.filter(variable => !this.variables.includes(variable));
  }

  code(response: PulseResponse): CodedResponse {
    const said = this.#columns.map((_, column) => this.numberOf(column, response));
    this.#columns.forEach((column, index) => this.#learn(column, said, said[index] ?? unnumbered));
    return { place: this.placeOf(response), said };
  }

  /** The place of the group of a response. A group's id names its whole path. */
  placeOf(response: Pick<PulseResponse, 'context' | 'side'>): number {
    const path = this.#tree.path(response);
    const group = path.at(-1) ?? everybody;
    const known = this.#places.get(group);
    if (known !== undefined) return known;
    this.#places.set(group, this.paths.length);
    return this.paths.push(path) - 1;
  }

  /** The number of what a response says about one column. */
  numberOf(column: number, response: PulseResponse): number {
    const { variable, readings: all, numbers } = this.#columns[column]!;
    const readings = variable.read(response);
    if (readings.length === 0) return nothingSaid;
    const known = numbers.get(readings);
    if (known !== undefined) return known;
    if (all.length > mostSaid || readings.some(({ value }) => value !== null && variable.measure.kind === 'text'))
      return unnumbered;
    numbers.set(readings, all.length);
    return all.push(readings) - 1;
  }

  readingsOf(column: number, number: number): readonly Reading[] {
    return this.#columns[column]?.readings[number] ?? [];
  }

  /**
   * Fills in what is said of combinations, given what is said of everything else.
   * @returns false where the parts were never said together
   */
  combine(said: number[]): boolean {
    for (let index = 0; index < this.#columns.length; index++) {
      const { parts, combinations } = this.#columns[index]!;
      if (parts.length === 0) continue;
      let branch: Combinations | number | undefined = combinations;
      for (let part = 0; part < parts.length && typeof branch === 'object'; part++)
        branch = branch[said[parts[part]!]!];
      if (typeof branch !== 'number') return false;
      said[index] = branch;
    }
    return true;
  }

  #learn(column: Column, said: readonly number[], number: number): void {
    const { parts, combinations } = column;
    const [last, ...others] = parts.map(part => said[part] ?? unnumbered).reverse();
    if (last === undefined || [number, last, ...others].includes(unnumbered)) return;
    let branch = combinations;
    for (const part of others.reverse()) {
      const next = branch[part];
      branch = Array.isArray(next) ? next : (branch[part] = []);
    }
    if (branch[last] !== undefined || column.known >= mostCombinations) return;
    branch[last] = number;
    column.known += 1;
  }
}
