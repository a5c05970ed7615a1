const quarterMonths = 3;

/**
 * Instants a quarter apart, oldest first, in milliseconds since 1970. The last one is `nowMs`; the others are the middle of a
 * month, so that none falls out of it.
 */
export const quartersUntil = (nowMs: number, count: number): readonly number[] => {
  const now = new Date(nowMs);
  return Array.from({ length: count }, (_, place) => {
    const before = count - 1 - place;
    return before === 0 ? nowMs : Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - quarterMonths * before, 15);
  });
};
