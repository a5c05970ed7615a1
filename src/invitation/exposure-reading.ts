/** How a stored exposure log is read. */
import { isJsonObject } from '../base/json.js';
import type { Asking, Exposure, ExposureLog } from './exposure.js';

export const emptyLog: ExposureLog = { version: 1, exposures: [], muted: [] };

export type AskingKey = Pick<Asking, 'pulse' | 'wave'>;

export const isSameAsking = (a: AskingKey, b: AskingKey): boolean => a.pulse === b.pulse && a.wave === b.wave;

export const exposureOf = ({ exposures }: Pick<ExposureLog, 'exposures'>, asking: AskingKey): Exposure | undefined =>
  exposures.find(each => isSameAsking(each, asking));

/** When an exposure counts as shown: never in the future. */
export const timeOf = ({ shownAtMs, foundAtMs = shownAtMs }: Exposure, nowMs: number): number =>
  shownAtMs <= nowMs ? shownAtMs : Math.min(foundAtMs, nowMs);

const isId = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is number => Number.isFinite(value);
const states: readonly unknown[] = ['shown', 'answered', 'closed', 'snoozed'];

const isExposure = (value: unknown): value is Exposure =>
  isJsonObject(value) &&
  [value['pulse'], value['wave'], value['group'] ?? '', value['title'] ?? ''].every(isId) &&
  [value['snoozedUntilMs'] ?? 0, value['foundAtMs'] ?? 0].every(isTime) &&
  [value['shownAtMs'], value['showings'], value['seconds']].every(isTime) &&
  states.includes(value['state']);

/** A stored log, the same object; `newer` for one of a later version, `unreadable` for what is none. */
export const parseLog = (value: unknown): ExposureLog | 'newer' | 'unreadable' => {
  if (value === undefined) return emptyLog;
  if (!isJsonObject(value)) return 'unreadable';
  const { version, exposures, muted } = value;
  if (isTime(version) && version > 1) return 'newer';
  const isSound = version === 1 && Array.isArray(exposures) && Array.isArray(muted);
  const isLog = isSound && exposures.every(isExposure) && muted.every(isId);
  return isLog ? (value as unknown as ExposureLog) : 'unreadable';
};
