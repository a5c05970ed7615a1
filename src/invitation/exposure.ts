import type { Id } from '../definition/pulse-definition.js';

/** One asking of one person, as this device remembers it. Holds no answer and nothing that is sent. */
export interface Exposure {
  readonly pulse: Id;
  readonly wave: string;
  /** Of the pulse, for the person to read. */
  readonly title?: string;
  readonly group?: Id;
  /** Of the last showing, milliseconds since the epoch. */
  readonly shownAtMs: number;
  /** Showings in this wave. */
  readonly showings: number;
  /** What answering takes by the rule of 7.5 s a closed item and 25 s a text; it counts against the budget once a wave. */
  readonly seconds: number;
  /** `shown` until the person does something. */
  readonly state: 'shown' | 'answered' | 'closed' | 'snoozed';
  readonly snoozedUntilMs?: number;
  /**
   * When it was first found to lie in the future. The clock was ahead when it was written, or is behind now: nobody knows which,
   * so it counts as of this moment until the clock has passed `shownAtMs`.
   */
  readonly foundAtMs?: number;
}

/** What is to be shown: the part of an exposure that is known beforehand. */
export type Asking = Pick<Exposure, 'pulse' | 'wave' | 'title' | 'group' | 'seconds'>;

/** All that one person's log holds. One record, so that every tab reads and changes all of it at once. */
export interface ExposureLog {
  readonly version: 1;
  /**
   * One for each pulse and wave, oldest first. Older than 400 days is let go of, but for the last of each pulse: "once" is for
   * good.
   */
  readonly exposures: readonly Exposure[];
  /** Pulses that the person asked never to see again. */
  readonly muted: readonly Id[];
}

/** Limits over all pulses of the origin: `configurePulse({fatigue})`. */
export interface FatigueSetting {
  /** Seconds of answering that a person may be asked for within `budgetPeriodMs`. Default 180. */
  readonly budgetSeconds: number;
  /** Default 30 days. */
  readonly budgetPeriodMs: number;
  /** Least time between two showings of any two pulses. Default 0. */
  readonly cooldownMs: number;
  /** Least time between two showings of one group, by its id. Default 14 days for `event`. */
  readonly groupCooldownsMs: Readonly<Record<Id, number>>;
}
