import type { Reaction } from './people.js';

export interface Showing {
  readonly pulse: string;
  readonly wave: string;
  readonly reaction: Reaction;
  /** Questions of a rotation that were asked, where it has any. */
  readonly rotated: readonly string[];
}

/** A person opened a page of the intranet; what was there to be asked, before anything that was remembered was looked at. */
export interface Visit {
  readonly person: string;
  readonly atMs: number;
  /** Pulses whose occasion it was: an event happened, or none is needed. */
  readonly onOccasion: readonly string[];
  /** Pulses whose sample this device is in, in their present wave. */
  readonly sampled: readonly string[];
  readonly shown: readonly Showing[];
}

export const dayMs = 86_400_000;
export const startMs = Date.UTC(2026, 0, 1);
export const days = 400;
