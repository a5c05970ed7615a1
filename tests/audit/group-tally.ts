import type { Piece } from './known-figures.js';
import { minimumOfMeasure } from './published-wave.js';
import type { WaveAnswers } from './wave-answers.js';

/** People and a time between two looks. */
export interface Span {
  readonly group: number;
  /** True: without the people of its subgroups. */
  readonly isOwn: boolean;
  readonly from: number;
  readonly to: number;
}

/** The answers to one measure about one item, or about all of them, added up by group. */
export class GroupTally {
  readonly measure: string;
  readonly item: string | null;
  readonly minimum: number;
  readonly #answers: WaveAnswers;
  /** That it is about: one, or all of them. */
  readonly items: readonly (string | null)[];
  /** Answers before a slot, by group; own people after all groups. */
  readonly #before: Int32Array;
  readonly #categories: Int32Array;

  constructor(answers: WaveAnswers, measure: string, item: string | null) {
    const { slots, tree } = answers;
    this.#answers = answers;
    this.measure = measure;
    this.item = item;
    this.minimum = minimumOfMeasure(measure);
    this.items = item === null ? answers.itemsOf(measure) : [item];
    const rows = 2 * tree.groups.length;
    this.#before = new Int32Array(rows * (slots + 1));
    this.#categories = new Int32Array(rows * slots);
    tree.groups.forEach((_, group) => {
      this.#addUnits(group, tree.unitsOf(group));
      this.#addUnits(tree.groups.length + group, [group]);
    });
  }

  #addUnits(row: number, units: readonly number[]): void {
    const { slots } = this.#answers;
    const start = row * (slots + 1);
    for (const item of this.items) {
      const { counts, categories } = this.#answers.atoms(this.measure, item);
      for (const unit of units) {
        for (let slot = 0; slot < slots; slot += 1) {
          this.#before[start + slot + 1]! += counts[unit * slots + slot]!;
          this.#categories[row * slots + slot]! |= categories[unit * slots + slot]!;
        }
      }
    }
    for (let slot = 0; slot < slots; slot += 1) this.#before[start + slot + 1]! += this.#before[start + slot]!;
  }

  #rowOf(group: number, isOwn: boolean): number {
    return isOwn ? this.#answers.tree.groups.length + group : group;
  }

  count(group: number, isOwn: boolean, from: number, to: number): number {
    const start = this.#rowOf(group, isOwn) * (this.#answers.slots + 1);
    return this.#before[start + to]! - this.#before[start + from]!;
  }

  /** All bits of their categories together. */
  categories(group: number, isOwn: boolean, from: number, to: number): number {
    const start = this.#rowOf(group, isOwn) * this.#answers.slots;
    let all = 0;
    for (let at = start + from; at < start + to; at += 1) all |= this.#categories[at]!;
    return all;
  }

  /** Unit by unit and item by item. */
  pieces({ group, isOwn, from, to }: Span): readonly Piece[] {
    const units = isOwn ? [group] : this.#answers.tree.unitsOf(group);
    if (from === to) return [];
    return this.items.flatMap(item => units.map(unit => ({ unit, item, from, to })));
  }
}
