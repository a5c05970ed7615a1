import { warnOnce } from '../base/warn.js';
import { lengthOf, parseDuration } from '../definition/iso-duration.js';
import type { FatigueSetting } from './exposure.js';

/** What a host says about how much people may be asked, over all pulses of the origin. */
export interface FatigueConfiguration {
  /** Seconds of answering within `budgetPeriod`; 0 asks nobody. Default 180. */
  readonly budgetSeconds?: number;
  /** ISO 8601. Default `P30D`. */
  readonly budgetPeriod?: string;
  /** Least time between two showings of any two pulses (ISO 8601). Default none. */
  readonly cooldown?: string;
  /** Least time between two showings of one group, by its id (ISO 8601). Default `{ event: 'P14D' }`. */
  readonly groups?: Readonly<Record<string, string>>;
}

const dayMs = 86_400_000;
const defaultGroupMs = 14 * dayMs;

/** The setting; each part that makes no sense is named in the console and counts as its default, a group's as 14 days. */
export const readFatigue = ({
  budgetSeconds = 180,
  budgetPeriod,
  cooldown,
  groups = {},
}: FatigueConfiguration = {}): FatigueSetting => {
  // Without a prototype: a group may be called `constructor`.
  const groupCooldownsMs = Object.assign(Object.create(null) as Record<string, number>, { event: defaultGroupMs });
  for (const [group, length] of Object.entries(groups))
    groupCooldownsMs[group] = lengthAt(`groups.${group}`, length, defaultGroupMs);
  return {
    budgetSeconds: budgetSeconds >= 0 ? budgetSeconds : complain('budgetSeconds', 180),
    budgetPeriodMs: lengthAt('budgetPeriod', budgetPeriod, 30 * dayMs),
    cooldownMs: lengthAt('cooldown', cooldown, 0),
    groupCooldownsMs,
  };
};

const lengthAt = (name: string, text: unknown, defaultMs: number): number => {
  if (text === undefined) return defaultMs;
  const duration = typeof text === 'string' ? parseDuration(text) : null;
  return duration ? lengthOf(duration) : complain(name, defaultMs);
};

const complain = (name: string, fallback: number): number => {
  warnOnce('fatigue-unreadable', `The setting "fatigue.${name}" cannot be read; its default holds.`);
  return fallback;
};
