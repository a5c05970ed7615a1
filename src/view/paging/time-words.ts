import type { TimeLeft } from '../../session/time-left.js';
import type { ViewLanguage } from '../view-words.js';

/** Up to so many seconds are said in seconds. */
const mostInSeconds = 90;

/**
 * A length of time as it may be claimed, always rounded up: to ten seconds up to a minute and a half, to whole minutes above. The
 * rule behind it knows no better, and nobody should be told less than it takes.
 */
export const roundedTime = (seconds: number): { readonly unit: 'second' | 'minute'; readonly count: number } =>
  seconds <= mostInSeconds
    ? { unit: 'second', count: Math.max(10, Math.ceil(seconds / 10) * 10) }
    : { unit: 'minute', count: Math.ceil(seconds / 60) };

/** How much is left, as a sentence: with both ends where it is not known yet what will be asked. Empty where nothing is left. */
export const timeWords = ({ leastSeconds, mostSeconds }: TimeLeft, { tag, translate }: ViewLanguage): string => {
  if (mostSeconds === 0) return '';
  const print = ({ unit, count }: ReturnType<typeof roundedTime>): string =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  const [least, most] = [roundedTime(leastSeconds), roundedTime(mostSeconds)];
  if (least.unit === most.unit && least.count === most.count) return translate('timeLeft', { time: print(most) });
  const shortest = least.unit === most.unit ? least.count.toLocaleString(tag) : print(least);
  return translate('timeRange', { least: shortest, time: print(most) });
};
