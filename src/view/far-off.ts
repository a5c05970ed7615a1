import { parseMoment } from '../definition/schedule-text.js';

/**
 * A day of the calendar begins up to 26 hours earlier or later elsewhere, and `until` counts to its end; the third day is for
 * who authors it: what is wrong with a tag comes out some time before its window opens.
 */
const marginMs = 3 * 86_400_000;

/**
 * Whether a tag's own `from` or `until` keeps it away for days, whatever time zone and conditions its definition adds. What
 * cannot be read, or can never be open, is none: it is looked at closely, and reported.
 */
export const isFarOff = (host: Pick<Element, 'getAttribute'>, nowMs: number): boolean => {
  const [fromMs, untilMs] = ['from', 'until'].map(name => {
    const text = host.getAttribute(name);
    return text ? (parseMoment(text)?.ms ?? NaN) : undefined;
  });
  const [startMs = -Infinity, endMs = Infinity] = [fromMs, untilMs];
  return endMs > startMs && (startMs - marginMs > nowMs || endMs + marginMs < nowMs);
};
