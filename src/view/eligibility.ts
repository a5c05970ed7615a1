import { isOn, isOpenAt } from './is-due.js';

/** Whether a pulse may be shown now, and the reasons in words where it may not. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly reasons: readonly string[];
}

/** Why a tag's pulse is not shown by itself. */
export const eligibilityOf = (host: Pick<Element, 'getAttribute'>, nowMs = Date.now()): Eligibility => {
  const from = host.getAttribute('from');
  const until = host.getAttribute('until');
  const reasons = [
    ...(isOn(host, 'disabled') ? ['It is switched off by the attribute "disabled".'] : []),
    ...(isOpenAt(from, null, nowMs) ? [] : [`It opens on ${from}.`]),
    ...(isOpenAt(null, until, nowMs) ? [] : [`It closed after ${until}.`]),
  ];
  return { eligible: reasons.length === 0, reasons };
};
