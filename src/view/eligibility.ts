import { formatPath } from '../base/issue.js';
import type { Reason, ReasonCode } from '../invitation/reason.js';
import { findDefinition } from './find-definition.js';
import { judgeHost, settingOf } from './judge-host.js';
import type { PulseElement } from './pulse-element.js';

/** Whether a pulse may be shown now, and in words what speaks against it or what it waits for. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly reasons: readonly string[];
}

/** What a pulse that may be shown can still wait for. */
const waits: readonly ReasonCode[] = ['manual', 'awaiting-trigger', 'awaiting-delay', 'awaiting-turn'];

const refused = (...reasons: string[]): Eligibility => ({ eligible: false, reasons });

/** Everything against showing a tag's pulse, its definition's own conditions included. */
export const eligibilityOf = async (host: PulseElement): Promise<Eligibility> => {
  const found = host.invited?.found ?? (await findDefinition(host).catch(() => null));
  if (!found) return refused('It has no definition that can be read; the console says why.');
  const setting = settingOf(host, found.definition);
  if (!setting.ok)
    return refused(...setting.error.map(({ code, path }) => `${formatPath(path)} cannot be read: ${code}.`));
  const judged = await judgeHost(host, setting.value, found.definition);
  const all: readonly Reason[] = judged.length > 0 ? judged : (host.invited?.state.reasons ?? []);
  const { explainReason } = await import('../invitation/explain-reason.js');
  return {
    eligible: all.every(({ code }) => waits.includes(code)),
    reasons: all.map(reason => explainReason(reason)),
  };
};
