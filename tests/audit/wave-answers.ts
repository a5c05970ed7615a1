import type { ListEntry } from '../../src/definition/pulse-definition.js';
import { everybody } from '../../src/results/aggregate.js';
import { families, pairs, type Given } from './given-answers.js';

/** The answers to one measure, about one item where it has items, by unit and slot: `unit * slots + slot`. */
export interface Atoms {
  readonly counts: Int32Array;
  /** All bits of their categories together. */
  readonly categories: Int32Array;
}

/**
 * Groups and the people in them. A unit is a group's own people, without those of its subgroups; groups and units have the
 * same numbers, everybody being 0.
 */
export class GroupUnits {
  readonly groups: readonly string[];
  readonly #unitsOf: readonly (readonly number[])[];
  readonly #partsOf: readonly (readonly number[])[];

  constructor(departments: readonly ListEntry[]) {
    this.groups = [everybody, ...departments.map(({ id }) => id)];
    const parents = [null, ...departments.map(({ parent = everybody }) => parent)];
    const numbers = this.groups.map((_, number) => number);
    this.#partsOf = this.groups.map(group => numbers.filter(number => parents[number] === group));
    const unitsBelow = (group: number): readonly number[] => [group, ...this.partsOf(group).flatMap(unitsBelow)];
    this.#unitsOf = numbers.map(unitsBelow);
  }

  /** The group's own unit first. */
  unitsOf(group: number): readonly number[] {
    return this.#unitsOf[group]!;
  }

  /** Whether parts have parts of their own. */
  isDeep(group: number): boolean {
    return this.partsOf(group).some(part => this.partsOf(part).length > 0);
  }

  /** The groups right below. */
  partsOf(group: number): readonly number[] {
    return this.#partsOf[group]!;
  }
}

/** The true answers of one wave, cut at every look. */
export class WaveAnswers {
  readonly slots: number;
  readonly tree: GroupUnits;
  /** What was rated in pairs, sorted. */
  readonly items: readonly string[];
  /** By measure, then by item. */
  readonly #atoms = new Map<string, Map<string | null, Atoms>>();

  /** @param cuts numbers of responses, ascending, at which somebody looked; what came later was never seen */
  constructor(tree: GroupUnits, given: readonly (readonly Given[])[], cuts: readonly number[]) {
    this.tree = tree;
    this.slots = cuts.length;
    const unitNumbers = new Map(tree.groups.map((group, unit) => [group, unit]));
    const items = new Set<string>();
    let slot = 0;
    given.slice(0, cuts.at(-1) ?? 0).forEach((answers, index) => {
      while (index >= cuts[slot]!) slot += 1;
      for (const { unit, measure, item, category } of answers) {
        if (item !== null) items.add(item);
        const atoms = this.atoms(measure, item);
        const at = unitNumbers.get(unit)! * this.slots + slot;
        atoms.counts[at]! += 1;
        atoms.categories[at]! |= category;
      }
    });
    this.items = [...items].sort();
  }

  /** Items that a measure is asked about one by one; a single null where there are none. */
  itemsOf(measure: string): readonly (string | null)[] {
    return measure === pairs ? this.items : [null];
  }

  atoms(measure: string, item: string | null): Atoms {
    let byItem = this.#atoms.get(measure);
    if (byItem === undefined) this.#atoms.set(measure, (byItem = new Map()));
    let atoms = byItem.get(item);
    if (atoms === undefined) {
      const size = this.tree.groups.length * this.slots;
      byItem.set(item, (atoms = { counts: new Int32Array(size), categories: new Int32Array(size) }));
    }
    return atoms;
  }
}

export const measures = Object.keys(families);
