import { residue, type KnownSums } from './known-sums.js';
import { joined, mustStayUnknown, severalCodes, type Timeline, type Unison } from './timeline.js';

/** Figures by their numbers, and how they belong together. */
export interface FigureNetwork {
  readonly timelines: readonly Timeline[];
  /** Figures that are known together as soon as each is, and are shown to nobody. */
  readonly secretSums: readonly { readonly parts: readonly number[]; readonly timeline: Timeline }[];
}

/** A relation between figures by their numbers. */
export interface NumberedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly isDifference: boolean;
}

/** The number of what one batch adds to a figure. */
export const unknownOf = (figure: number, batch: number, figures: number): number => batch * figures + figure;

/** By how much two values of a figure differ, in two independent rounds: by nothing when the stretch between them is known. */
type Difference = readonly [number, number];

/** Pieces of a stretch that nobody knows one by one. */
interface Remainder {
  answers: number;
  unison: Unison;
  minimum: number;
  /** A figure that is part of it. */
  figure: number;
  value: Difference;
}

/**
 * Decides what can be computed from known sums, and must not. A stretch is the answers to a figure in some batches one after
 * the other; it needs not begin or end with a batch with which the figure was shown, as subtraction may give it all the same.
 */
export class ExposedStretches {
  readonly #network: FigureNetwork;
  readonly #sums: readonly NumberedSum[];
  /** Sums whose parts are people that the total has, by total: what is unknown of it may be looked for in them. */
  readonly #tilings: ReadonlyMap<number, NumberedSum>;
  readonly #batches: number;
  /** In each round, by batch and figure: what the figure comes to before the batch. */
  readonly #before: readonly Float64Array[];

  /** @param batches how many there are so far */
  constructor(network: FigureNetwork, sums: readonly NumberedSum[], known: KnownSums, batches: number) {
    this.#network = network;
    this.#sums = sums.filter(({ isDifference }) => !isDifference);
    this.#batches = batches;
    const figures = network.timelines.length;
    this.#before = [0, 1].map(round => {
      const before = new Float64Array((batches + 1) * figures);
      const values = known.witness(batches * figures, round);
      values.forEach((value, at) => (before[at + figures] = residue((before[at] ?? 0) + value)));
      return before;
    });
    // Of several the first counts: the one that takes groups apart.
    this.#tilings = new Map([...this.#sums].reverse().flatMap(sum => (this.#isTiling(sum) ? [[sum.total, sum]] : [])));
  }

  #isTiling({ total, parts }: NumberedSum): boolean {
    const { timelines } = this.#network;
    for (let batch = 0; batch < this.#batches; batch += 1) {
      const answers = parts.reduce((sum, part) => sum + (timelines[part]?.answers[batch] ?? 0), 0);
      if (answers !== timelines[total]?.answers[batch]) return false;
    }
    return true;
  }

  #difference(figure: number, from: number, to: number): Difference {
    const figures = this.#network.timelines.length;
    const [one, other] = this.#before.map(
      before => (before[to * figures + figure] ?? 0) - (before[from * figures + figure] ?? 0),
    );
    return [residue(one ?? 0), residue(other ?? 0)];
  }

  #isKnown(figure: number, from: number, to: number): boolean {
    const figures = this.#network.timelines.length;
    const [start, end] = [from * figures + figure, to * figures + figure];
    return this.#before.every(before => before[start] === before[end]);
  }

  /** Numbers of figures, each part of something that is exposed. */
  find(): readonly number[] {
    const { timelines, secretSums } = this.#network;
    const exposed = new Set<number>();
    timelines.forEach((timeline, figure) => {
      if (this.#isAnyExposed(timeline, (from, to) => this.#isKnown(figure, from, to))) exposed.add(figure);
    });
    for (const { parts, timeline } of secretSums) {
      const isKnown = (from: number, to: number) => isNothing(parts.map(part => this.#difference(part, from, to)));
      if (this.#isAnyExposed(timeline, isKnown)) exposed.add(parts[0] ?? 0);
    }
    for (const sum of this.#sums) {
      for (const figure of this.#exposedRemainders(sum)) exposed.add(figure);
    }
    return [...exposed];
  }

  #isAnyExposed({ answers, unisons, minimum }: Timeline, isKnown: (from: number, to: number) => boolean): boolean {
    for (let to = 1; to <= this.#batches; to += 1) {
      let count = 0;
      let unison: Unison = 0;
      for (let from = to - 1; from >= 0; from -= 1) {
        count += answers[from] ?? 0;
        unison = joined(unison, unisons[from] ?? 0);
        if (count >= minimum && unison === severalCodes) break;
        if (mustStayUnknown(count, unison, minimum) && isKnown(from, to)) return true;
      }
    }
    return false;
  }

  /** What is left of a known total once all that is known of its parts is taken away. */
  #exposedRemainders({ total, parts }: NumberedSum): readonly number[] {
    const exposed: number[] = [];
    for (let to = 1; to <= this.#batches; to += 1) {
      for (let from = to - 1; from >= 0; from -= 1) {
        if (!this.#isKnown(total, from, to)) continue;
        const rest: Remainder = { answers: 0, unison: 0, minimum: 0, figure: total, value: [0, 0] };
        for (const part of parts) this.#addUnknown(rest, part, from, to);
        if (mustStayUnknown(rest.answers, rest.unison, rest.minimum) && isNothing([rest.value]))
          exposed.push(rest.figure);
      }
    }
    return exposed;
  }

  /** Adds what is not known of a figure, from batch to batch. */
  #addUnknown(rest: Remainder, figure: number, from: number, to: number): void {
    for (let start = from; start < to;) {
      const knownEnd = this.#lastKnown(figure, start, to);
      if (knownEnd > start) {
        start = knownEnd;
        continue;
      }
      let end = start + 1;
      while (end < to && this.#lastKnown(figure, end, to) === end) end += 1;
      this.#addPieces(rest, figure, start, end);
      start = end;
    }
  }

  #addPieces(rest: Remainder, figure: number, from: number, to: number): void {
    const tiling = this.#tilings.get(figure);
    if (tiling !== undefined) {
      for (const part of tiling.parts) this.#addUnknown(rest, part, from, to);
      return;
    }
    const timeline = this.#network.timelines[figure];
    if (timeline === undefined) return;
    for (let batch = from; batch < to; batch += 1) {
      const answers = timeline.answers[batch] ?? 0;
      if (answers === 0) continue;
      rest.answers += answers;
      rest.unison = joined(rest.unison, timeline.unisons[batch] ?? 0);
      rest.minimum = Math.max(rest.minimum, timeline.minimum);
      rest.figure = figure;
    }
    const [one, other] = this.#difference(figure, from, to);
    rest.value = [residue(rest.value[0] + one), residue(rest.value[1] + other)];
  }

  #lastKnown(figure: number, from: number, to: number): number {
    let last = to;
    while (last > from && !this.#isKnown(figure, from, last)) last -= 1;
    return last;
  }
}

const isNothing = (values: readonly Difference[]): boolean =>
  [0, 1].every(round => residue(values.reduce((sum, value) => sum + (value[round] ?? 0), 0)) === 0);
