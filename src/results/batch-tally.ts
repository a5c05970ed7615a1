import type { CellTally } from './cell-tally.js';

/** A comment without anything else of the response that it came from. */
export interface TalliedComment {
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
  /** The option that its writer chose it to be about. */
  readonly theme?: string;
}

/** All that figures need to know of the responses of one batch. */
export interface BatchTally {
  readonly responses: number;
  /** By `cellKey` and `restKey`. */
  readonly cells: ReadonlyMap<string, CellTally>;
  /** What somebody was asked about in rounds, by measure. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  /** By measure; the order says nothing. */
  readonly comments: ReadonlyMap<string, readonly TalliedComment[]>;
}
