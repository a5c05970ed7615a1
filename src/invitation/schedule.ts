import type { Weekday } from '../definition/pulse-definition.js';

/** A schedule as it was read and checked. Calendar fields are in `timeZone`. */
export interface ScheduleSetting {
  /** ISO date, or local date and time. */
  readonly from?: string;
  readonly until?: string;
  readonly every?: { readonly months: number; readonly days: number };
  readonly open?: { readonly months: number; readonly days: number; readonly timeMs: number };
  /** IANA name, known to this browser. */
  readonly timeZone: string;
  readonly weekdays?: readonly Weekday[];
  /** Minutes after midnight; an end below the start goes over midnight. */
  readonly hours?: { readonly startMinute: number; readonly endMinute: number };
}
