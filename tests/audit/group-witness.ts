import type { GroupTally } from './group-tally.js';
import type { WaveAnswers } from './wave-answers.js';

/**
 * A witness added up by group. People of whom something follows from all that is known come to 0 together; others do so by a
 * chance of one in the prime.
 */
export class GroupWitness {
  readonly #width: number;
  readonly #groups: number;
  /** Sums before a slot, by group; own people after all groups. */
  readonly #before: Float64Array;

  /** @param valueOf the witness of a cell, `unit * slots + slot`, below the prime */
  constructor(
    answers: WaveAnswers,
    tally: GroupTally,
    prime: number,
    valueOf: (item: string | null, cell: number) => number,
  ) {
    const { slots, tree } = answers;
    this.#width = slots + 1;
    this.#groups = tree.groups.length;
    this.#before = new Float64Array(2 * this.#groups * this.#width);
    for (let unit = 0; unit < this.#groups; unit += 1) {
      let sum = 0;
      for (let slot = 0; slot < slots; slot += 1) {
        for (const item of tally.items) sum += valueOf(item, unit * slots + slot);
        sum %= prime;
        this.#before[(this.#groups + unit) * this.#width + slot + 1] = sum;
      }
    }
    tree.groups.forEach((_, group) => {
      for (const unit of tree.unitsOf(group)) this.#addUnit(group, unit);
    });
  }

  #addUnit(group: number, unit: number): void {
    for (let slot = 1; slot < this.#width; slot += 1) {
      this.#before[group * this.#width + slot]! += this.#before[(this.#groups + unit) * this.#width + slot]!;
    }
  }

  /** Of a group between two looks; several may be added up before they are taken modulo the prime. */
  value(group: number, isOwn: boolean, from: number, to: number): number {
    const start = (isOwn ? this.#groups + group : group) * this.#width;
    return this.#before[start + to]! - this.#before[start + from]!;
  }
}
