import type { ExposureLog } from '../../invitation/exposure.js';
import type { InvitationSetting, TriggerSetting } from '../../invitation/invitation-setting.js';
import type { Look } from '../../invitation/judge-invitation.js';
import type { Reason, ReasonCode } from '../../invitation/reason.js';
import { scheduleAt } from '../../invitation/schedule.js';

/** One condition of an invitation, with its value now. */
export interface ConditionRow {
  readonly name: string;
  readonly value: string;
  /** False where it speaks against showing the pulse. */
  readonly holds: boolean;
}

const dayMs = 86_400_000;

const codesOf: Readonly<Record<string, readonly ReasonCode[]>> = {
  schedule: ['not-open-yet', 'closed', 'outside-hours'],
  audience: ['another-page', 'another-audience'],
  sample: ['not-sampled'],
  repeat: ['answered', 'shown-enough', 'snoozed', 'never-again'],
  cooldown: ['cooldown', 'group-cooldown', 'origin-cooldown'],
  budget: ['budget-used'],
};

const day = (ms: number | null): string =>
  ms === null ? '–' : new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
const days = (ms: number): string => (ms === 0 ? 'none' : `${+(ms / dayMs).toFixed(2)} d`);
const triggerText = ({ name, value }: TriggerSetting): string => (value ? `${name}:${value}` : name);

const scheduleText = ({ setting, nowMs }: Look): string => {
  const { state, wave, opensMs, closesMs } = scheduleAt(setting.schedule, setting.wave, nowMs);
  return `${state}; wave ${wave}; ${day(opensMs)} to ${day(closesMs)} UTC`;
};

const audienceText = ({ setting, audience }: Look): string =>
  `${setting.audience ? JSON.stringify(setting.audience) : 'everybody'}; here ${audience.path}, ${audience.device}, ${audience.language}`;

const shownText = ({ exposures, muted }: ExposureLog, { pulse, setting, nowMs }: Look): string => {
  const { wave } = scheduleAt(setting.schedule, setting.wave, nowMs);
  const exposure = exposures.find(each => each.pulse === pulse && each.wave === wave);
  const seen = exposure
    ? `${exposure.state}, ${exposure.showings} × in this wave, last ${day(exposure.shownAtMs)} UTC`
    : 'not shown in this wave';
  return `${setting.repeat}; ${seen}${muted.includes(pulse ?? '') ? '; never again' : ''}`;
};

const budgetText = ({ exposures }: ExposureLog, { seconds, nowMs, fatigue }: Look): string => {
  const { budgetPeriodMs, budgetSeconds } = fatigue;
  const used = exposures
    .filter(({ shownAtMs }) => shownAtMs > nowMs - budgetPeriodMs)
    .reduce((sum, exposure) => sum + exposure.seconds, 0);
  return `${used} of ${budgetSeconds} s in ${days(budgetPeriodMs)}; this one ${seconds} s`;
};

/** What the mode and its moment are; these never speak against it by themselves. */
const momentRows = ({ display, position, anchor, trigger, delayMs, cancel }: InvitationSetting): ConditionRow[] => [
  { name: 'display', value: display === 'inline' ? display : `${display} ${anchor ?? position}`, holds: true },
  {
    name: 'trigger',
    value: `${triggerText(trigger)}, then ${delayMs / 1000} s${cancel.length > 0 ? `; called off by ${cancel.map(triggerText).join(', ')}` : ''}`,
    holds: true,
  },
];

/** Each condition of a pulse with its value. `reasons` is what was judged. No answer is in it: the log has none. */
export const conditionRows = (look: Look, reasons: readonly Reason[]): ConditionRow[] => {
  const { setting, log } = look;
  const values: Readonly<Record<string, string>> = {
    schedule: scheduleText(look),
    audience: audienceText(look),
    sample: `${setting.sample * 100} % of the devices`,
    repeat: shownText(log, look),
    cooldown: `${days(setting.cooldownMs)}; group ${setting.group ?? 'none'}`,
    budget: budgetText(log, look),
  };
  const against = reasons.map(({ code }) => code);
  const judged = Object.entries(values).map(([name, value]) => ({
    name,
    value,
    holds: !codesOf[name]?.some(code => against.includes(code)),
  }));
  return [...momentRows(setting), ...judged];
};
