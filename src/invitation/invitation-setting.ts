import type { AudienceDefinition, Display, Id, Position, Repeat } from '../definition/pulse-definition.js';
import type { TriggerName, TriggerSetting } from '../definition/parse-trigger.js';
import type { ScheduleSetting } from './schedule.js';

export type { TriggerName, TriggerSetting };

/** What the definition and the tag say together, read once and checked; durations in milliseconds (a month counts as 30.436875 days). */
export interface InvitationSetting {
  readonly display: Display;
  readonly position: Position;
  /** Selector; given where `position` is `anchor`. */
  readonly anchor?: string | undefined;
  readonly trigger: TriggerSetting;
  readonly delayMs: number;
  readonly cancel: readonly TriggerSetting[];
  readonly audience?: AudienceDefinition | undefined;
  /** 0–1. */
  readonly sample: number;
  readonly schedule: ScheduleSetting;
  /** The wave, where the tag or the definition fixes it. */
  readonly wave?: Id | undefined;
  readonly repeat: Repeat | number;
  readonly cooldownMs: number;
  readonly group?: Id | undefined;
  readonly snoozeMs: number;
  readonly reminder?: { readonly afterMs: number; readonly times: number } | undefined;
}
