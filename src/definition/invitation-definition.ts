/** When, where and to whom a pulse comes by itself: the `invitation` of `ics-pulse/1`, as it is authored. */
import type { ConditionLiteral, Id, Operator } from './question-definition.js';

export type Display = 'inline' | 'popover' | 'dialog' | 'side-tab' | 'banner';

/** Where a mode that floats stands. `anchor` is next to the element that `anchor` names. */
export type Position = 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end' | 'top' | 'bottom' | 'anchor';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface ScheduleDefinition {
  /** First day or instant; with `every`, the anchor that all periods are counted from. A date means its start in `timeZone`. */
  readonly from?: string;
  /** Last day, wholly included, or the instant of the end. */
  readonly until?: string;
  /** Length of a period in whole days, weeks, months or years (ISO 8601), such as `P3M`. Needs `from`. */
  readonly every?: string;
  /** How long each period, or the one from `from` on, is open (ISO 8601), no longer than `every`. Default: all of it. */
  readonly open?: string;
  /** IANA name. Default UTC, because a wave must not differ from desk to desk. */
  readonly timeZone?: string;
  /** Days of the week on which it is asked. Default: all. */
  readonly weekdays?: readonly Weekday[];
  /**
   * Hours of the day in which it is asked, such as `09:00-17:00`; `22:00-06:00` goes over midnight and belongs to the day it
   * starts on. Default: all.
   */
  readonly hours?: string;
}

export interface ReminderDefinition {
  /** How long after it was last shown without an answer (ISO 8601). */
  readonly after: string;
  /** How often in a wave. Default 1. */
  readonly times?: number;
}

export interface AudienceComparison {
  /** An attribute that the host page gave by `configurePulse({attributes})`. */
  readonly attribute?: string;
  /** A context entry of this pulse. */
  readonly context?: Id;
  readonly is: Exclude<Operator, 'skipped-as'>;
  readonly value?: ConditionLiteral;
}

/** Data, never code; `all`, `any` and `not` stand alone in their object. */
export type AudienceDefinition =
  | { readonly all: readonly AudienceDefinition[] }
  | { readonly any: readonly AudienceDefinition[] }
  | { readonly not: AudienceDefinition }
  /**
   * Pattern of the page's path, at most 200 characters: `/a/b` exactly, with or without a slash at the end; `/a/*` one step;
   * `/a/**` the page itself and everything below. Upper and lower case differ; `?` and `#` are not looked at.
   */
  | { readonly page: string }
  | { readonly device: 'phone' | 'tablet' | 'desktop' }
  /** BCP 47; `de` holds for `de-AT` too. */
  | { readonly language: string }
  | AudienceComparison;

export type Repeat = 'once' | 'once-per-wave' | 'until-answered' | 'always';

export interface InvitationDefinition {
  /** Default `inline`. */
  readonly display?: Display;
  /** Default: `bottom-end`; of a banner `bottom`. */
  readonly position?: Position;
  /** Selector of the element that a popover stands next to; with it, `position` is `anchor` unless said otherwise. */
  readonly anchor?: string;
  /** `load`, `visible`, `manual`, `exit`, `scroll:60%`, `idle:30s`, `dwell:20s`, `click:<selector>`, `event:<name>`, `vitals:poor`. Default `load`. */
  readonly trigger?: string;
  /** Between the trigger and the showing: ISO 8601, or `10s`. Default none. */
  readonly delay?: string;
  /** Triggers that call off a showing that still waits: for its trigger, its delay or its turn. */
  readonly cancel?: readonly string[];
  readonly audience?: AudienceDefinition;
  /** Share of the devices that are asked, 0–1, drawn anew each wave. Default 1. */
  readonly sample?: number;
  readonly schedule?: ScheduleDefinition;
  /** A number: up to so many showings a wave, until it is answered. Default: inline `always`, else `once-per-wave`. */
  readonly repeat?: Repeat | number;
  /** Least time between two showings of this pulse (ISO 8601; a month counts as 30.436875 days). Default none. */
  readonly cooldown?: string;
  /** Pulses with one name share a cooldown, which `configurePulse({fatigue})` sets. Default: `event` with a trigger `event:…`, else none. */
  readonly group?: Id;
  /** How long "Not now" holds (ISO 8601). Default `P7D`. */
  readonly snooze?: string;
  readonly reminder?: ReminderDefinition;
}
