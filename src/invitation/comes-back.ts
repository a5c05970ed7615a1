import { recordSnoozed } from './exposure-change.js';
import type { ExposureLog } from './exposure.js';
import { usedUp, type FrequencyAsk } from './frequency-cap.js';

/** Whether "Not now" would put an asking off, rather than end it for this wave. */
export const comesBack = (log: ExposureLog, ask: FrequencyAsk, nowMs: number): boolean => {
  const { exposures } = recordSnoozed(log, ask, nowMs, ask.setting.snoozeMs);
  const mine = exposures.filter(({ pulse }) => pulse === ask.pulse);
  return usedUp(mine, ask, nowMs).every(({ untilMs }) => untilMs !== null);
};
