import { expect, it } from 'vitest';
import { loadViewWords } from '../view-words.js';
import { roundedTime, timeWords } from './time-words.js';

it.each([
  [0, 10, 'second'],
  [7.5, 10, 'second'],
  [10, 10, 'second'],
  [10.1, 20, 'second'],
  [82.5, 90, 'second'],
  [90, 90, 'second'],
  [90.1, 2, 'minute'],
  [120, 2, 'minute'],
  [121, 3, 'minute'],
] as const)('%d seconds are not more than %d %ss', (seconds, count, unit) => {
  expect(roundedTime(seconds)).toEqual({ count, unit });
  expect(count * (unit === 'minute' ? 60 : 1)).toBeGreaterThanOrEqual(seconds);
});

it.each([
  [15, 15, 'en', 'About 20 seconds left'],
  [15, 19, 'en', 'About 20 seconds left'],
  [15, 40, 'en', 'About 20 to 40 seconds left'],
  [32.5, 100, 'en', 'About 40 seconds to 2 minutes left'],
  [100, 200, 'en', 'About 2 to 4 minutes left'],
  [0, 0, 'en', ''],
  [15, 40, 'de-AT', 'Noch etwa 20 bis 40 Sekunden'],
  [15, 15, 'ar-EG', 'بقي نحو ٢٠ ثانية'],
  [15, 15, 'fr', 'Encore environ 20\u00a0secondes'],
  [32.5, 100, 'pl', 'Pozostały czas: ok. 40 sekund – 2 minuty'],
  [15, 15, 'xx', 'About 20 seconds left'],
] as const)('%d to %d seconds in %s: %s', async (leastSeconds, mostSeconds, tag, expected) => {
  expect(timeWords({ leastSeconds, mostSeconds }, await loadViewWords(tag))).toBe(expected);
});
