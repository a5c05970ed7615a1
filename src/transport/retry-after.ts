const minimumMs = 1_000;
const maximumMs = 86_400_000;

/** Milliseconds to wait by a number of seconds, within [1 s, 24 h]; undefined when it is none. */
export const readRetryAfter = (seconds: string | null): number | undefined =>
  seconds && /^-?\d+$/.test(seconds) ? Math.min(Math.max(Number(seconds) * 1_000, minimumMs), maximumMs) : undefined;
