const minimumMs = 1_000;
const dayMs = 86_400_000;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const httpDate = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/** Milliseconds to wait by a `Retry-After` of seconds or an HTTP date, within [1 s, 24 h]; undefined when it says neither. */
export const readRetryAfter = (value: string | null, nowMs: number): number | undefined => {
  const text = value?.trim() ?? '';
  const delayMs = /^\d+$/.test(text) ? Number(text) * 1_000 : dateMs(text) - nowMs;
  return Number.isNaN(delayMs) ? undefined : Math.min(Math.max(delayMs, minimumMs), dayMs);
};

const dateMs = (text: string): number => {
  const [, day, month = '', year, hours, minutes, seconds] = httpDate.exec(text) ?? [];
  const position = months.indexOf(month);
  if (!day || position < 0) return NaN;
  const days = daysFromEpoch(Number(year), position / 3, Number(day));
  return days * dayMs + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
};

// Years begin in March here, so that the leap day is the last day of a year.
const daysFromEpoch = (year: number, month: number, day: number): number => {
  const shiftedYear = month < 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return shiftedYear * 365 + leapDays + dayOfYear - 719_468;
};
