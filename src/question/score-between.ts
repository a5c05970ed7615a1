/** Where `code` lies between two ends, on 0–100; a reversed item is turned round. Not rounded. */
export const scoreBetween = (code: number, low: number, high: number, isReversed = false): number => {
  const score = ((code - low) / (high - low)) * 100;
  return isReversed ? 100 - score : score;
};
