import type { Id } from '../definition/pulse-definition.js';
import { judgeAudience, type AudienceFacts } from './audience.js';
import type { ExposureLog, FatigueSetting } from './exposure.js';
import { judgeFrequency } from './frequency-cap.js';
import type { InvitationSetting } from './invitation-setting.js';
import type { Reason } from './reason.js';
import { isSampled } from './sample.js';
import { scheduleAt, type ScheduleVerdict } from './schedule.js';

/** Everything that decides whether one pulse may be shown to one person on one page now. */
export interface Look {
  readonly setting: InvitationSetting;
  /** Unknown while its definition has not been fetched: then what depends on it is not judged yet. */
  readonly pulse: Id | undefined;
  /** What answering takes; 0 while it is not known. */
  readonly seconds: number;
  readonly nowMs: number;
  readonly audience: AudienceFacts;
  readonly deviceSalt: string;
  readonly log: ExposureLog;
  readonly fatigue: FatigueSetting;
}

const judgeSchedule = ({ state, changesMs, closesMs }: ScheduleVerdict): readonly Reason[] => {
  if (state === 'open') return [];
  // The last moment that was open: a day that is wholly included ends with the next one's first.
  const closed = state === 'closed' && closesMs !== null ? { sinceMs: closesMs - 1 } : {};
  return [{ code: state, untilMs: changesMs, ...closed }];
};

/** Every reason against showing it, in the order schedule, audience, sample, what was asked before; empty where there is none. */
export const judgeInvitation = (look: Look): readonly Reason[] => {
  const { setting, pulse, nowMs, audience, deviceSalt, log, fatigue, seconds } = look;
  const stranger = setting.audience && judgeAudience(setting.audience, audience);
  const scheduled = scheduleAt(setting.schedule, setting.wave, nowMs);
  const reasons: Reason[] = [...judgeSchedule(scheduled), ...(stranger ? [{ code: stranger }] : [])];
  if (pulse === undefined) return reasons;
  const { wave } = scheduled;
  if (!isSampled(setting.sample, deviceSalt, pulse, wave)) reasons.push({ code: 'not-sampled' });
  const group = setting.group === undefined ? {} : { group: setting.group };
  return [...reasons, ...judgeFrequency(log, { pulse, wave, seconds, ...group, setting }, nowMs, fatigue)];
};
