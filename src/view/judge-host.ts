import type { Result } from '../base/result.js';
import type { Issue } from '../base/issue.js';
import { pageAsking } from '../asking.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { Asking } from '../invitation/exposure.js';
import { withoutTrouble, type JudgeLog } from '../invitation/exposure-log.js';
import type { InvitationSetting } from '../invitation/invitation-setting.js';
import { judgeInvitation, type Look } from '../invitation/judge-invitation.js';
import { readInvitation } from '../invitation/read-invitation.js';
import type { Reason } from '../invitation/reason.js';
import { scheduleAt } from '../invitation/schedule.js';
import { audienceFactsOf } from './invitation-facts.js';
import { isOn } from './is-on.js';
import type { PulseElement } from './pulse-element.js';

const attributesOf = (host: Element): Record<string, string> =>
  Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value]));

/** What tag and definition say together; the tag comes first. */
export const settingOf = (
  host: Element,
  definition: Pick<PulseDefinition, 'invitation' | 'wave'> = {},
): Result<InvitationSetting, readonly Issue[]> => readInvitation(definition, attributesOf(host));

const secondsOf = async (definition: PulseDefinition): Promise<number> => {
  const [{ answeringSeconds }, { questionContracts }] = await Promise.all([
    import('../session/answering-time.js'),
    import('../question/question-contracts.js'),
  ]);
  return answeringSeconds(definition, questionContracts);
};

/** The asking that showing this pulse now would be. */
export const askingOf = async (definition: PulseDefinition, setting: InvitationSetting): Promise<Asking> => ({
  pulse: definition.id,
  title: definition.title,
  wave: scheduleAt(setting.schedule, setting.wave, pageAsking().clock.nowMs()).wave,
  ...(setting.group !== undefined && { group: setting.group }),
  seconds: await secondsOf(definition),
});

/** Id of the pulse before its definition is there; a `src` may hold any. */
export const idOf = (host: Element): string | undefined =>
  host.hasAttribute('src') ? undefined : (host.getAttribute('pulse') ?? undefined);

/** What a judgement needs beside the log, read now. */
export const lookOf = async (
  host: PulseElement,
  setting: InvitationSetting,
  definition: PulseDefinition | undefined,
): Promise<Omit<Look, 'log'>> => {
  const { clock, deviceSalt, fatigue } = pageAsking();
  return {
    setting,
    pulse: definition ? definition.id : idOf(host),
    seconds: definition ? await secondsOf(definition) : 0,
    nowMs: clock.nowMs(),
    audience: audienceFactsOf(host),
    deviceSalt: setting.sample < 1 ? await deviceSalt() : '',
    fatigue: fatigue(),
  };
};

/** The judgement as a function of the log. */
export const judgeOf = async (
  host: PulseElement,
  setting: InvitationSetting,
  definition: PulseDefinition | undefined,
): Promise<JudgeLog> => {
  const look = await lookOf(host, setting, definition);
  const disabled: readonly Reason[] = isOn(host, 'disabled') ? [{ code: 'disabled' }] : [];
  return log => [...disabled, ...judgeInvitation({ ...look, log })];
};

/** Fresh reasons against showing it now. What is part of the page needs no log to be there. */
export const judgeHost = async (
  host: PulseElement,
  setting: InvitationSetting,
  definition?: PulseDefinition,
): Promise<readonly Reason[]> => {
  const judge = await judgeOf(host, setting, definition);
  const reasons = await (await pageAsking().log()).look(judge);
  return setting.display === 'inline' ? withoutTrouble(reasons) : reasons;
};
