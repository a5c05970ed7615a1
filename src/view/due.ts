/** Whether a pulse may be shown now, and the reasons in words where it may not. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly reasons: readonly string[];
}

export interface DueAttributes {
  readonly disabled: boolean;
  /** ISO dates or instants; a bare date `until` includes that day. */
  readonly from: string | null;
  readonly until: string | null;
}

const dayMs = 86_400_000;
const isBareDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** Judges the tag's own window. A date that cannot be read closes nothing: a typing mistake must not lose answers. */
export const eligibility = ({ disabled, from, until }: DueAttributes, nowMs: number): Eligibility => {
  const reasons: string[] = [];
  if (disabled) reasons.push('It is switched off by the attribute "disabled".');
  if (from && nowMs < Date.parse(from)) reasons.push(`It opens on ${from}.`);
  if (until && nowMs >= Date.parse(until) + (isBareDate(until) ? dayMs : 0)) reasons.push(`It closed after ${until}.`);
  return { eligible: reasons.length === 0, reasons };
};
