import type { PlainAnswer, PulseResponse, SkipReason } from '../response/response.js';
import type { Reading, Variable } from './variable.js';

/** Amounts can be as many as there are answers; beyond this all are forgotten, and an equal one is a new array again. */
const mostKnown = 50_000;

/** What a response says that was not asked. */
export const notAsked: readonly Reading[] = [];

/** One array for each thing that can be said about a whole, not about items of rounds. */
export class KnownReadings {
  readonly #answered = new Map<string | number, readonly Reading[]>();
  readonly #skipped = new Map<SkipReason, readonly Reading[]>();

  answered(value: PlainAnswer): readonly Reading[] {
    // Ids of choices hold no space.
    const key = typeof value === 'object' ? value.join(' ') : value;
    const known = this.#answered.get(key);
    if (known !== undefined) return known;
    if (this.#answered.size >= mostKnown) this.#answered.clear();
    const readings = [{ item: null, value, skip: null }];
    this.#answered.set(key, readings);
    return readings;
  }

  skipped(skip: SkipReason): readonly Reading[] {
    const known = this.#skipped.get(skip) ?? [{ item: null, value: null, skip }];
    this.#skipped.set(skip, known);
    return known;
  }
}

/** What a response says about each of some parts. */
export type Said = readonly (readonly Reading[])[];

interface Branch {
  readonly next: Map<readonly Reading[], Branch>;
  readings: readonly Reading[] | undefined;
}

const newBranch = (): Branch => ({ next: new Map(), readings: undefined });

/** What follows from the readings of all parts, found again by the parts' own arrays. */
export class ReadingsByParts {
  readonly #parts: readonly Pick<Variable, 'read'>[];
  readonly #combine: (said: Said) => readonly Reading[];
  #root = newBranch();
  #branches = 0;

  constructor(parts: readonly Pick<Variable, 'read'>[], combine: (said: Said) => readonly Reading[]) {
    this.#parts = parts;
    this.#combine = combine;
  }

  of(response: PulseResponse): readonly Reading[] {
    if (this.#branches >= mostKnown) [this.#root, this.#branches] = [newBranch(), 0];
    let branch = this.#root;
    for (const part of this.#parts) {
      const readings = part.read(response);
      branch = branch.next.get(readings) ?? this.#grow(branch, readings);
    }
    return (branch.readings ??= this.#combine(this.#parts.map(part => part.read(response))));
  }

  #grow({ next }: Branch, readings: readonly Reading[]): Branch {
    const branch = newBranch();
    next.set(readings, branch);
    this.#branches += 1;
    return branch;
  }
}
