/** A boolean attribute as frameworks write it: the text `false` is false. */
export const isOn = (host: Pick<Element, 'getAttribute'>, name: string): boolean =>
  (host.getAttribute(name) ?? 'false') !== 'false';

const dayMs = 86_400_000;

/** End of a window: an ISO instant, or the end of a bare date. NaN when it cannot be read. */
const endMs = (until: string): number => Date.parse(until) + (until.length === 10 ? dayMs : 0);

/** Whether the tag's own `from` and `until` (ISO dates or instants) hold. A date that cannot be read closes nothing. */
export const isOpenAt = (from: string | null, until: string | null, nowMs: number): boolean =>
  !(from && nowMs < Date.parse(from)) && !(until && nowMs >= endMs(until));

/** Whether a pulse is shown by itself now. */
export const isDue = (host: Pick<Element, 'getAttribute'>, nowMs: number): boolean =>
  !isOn(host, 'disabled') &&
  isOpenAt(host.getAttribute('from'), host.getAttribute('until'), nowMs) &&
  (host.getAttribute('trigger') !== 'manual' || isOn(host, 'open'));
