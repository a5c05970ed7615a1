import { normalQuantile975 } from './normal-distribution.js';

const z = normalQuantile975;

/**
 * Wilson's 95 % score interval of a proportion, without continuity correction (Wilson 1927, Journal of the American
 * Statistical Association 22, 209–212; Newcombe 1998, Statistics in Medicine 17, 857–872, method 3):
 * (2k + z² ± z √(z² + 4k(n − k)/n)) / (2(n + z²)). Both ends within [0, 1].
 * @param count at most `n`
 * @param n at least 1
 */
export const wilsonInterval = (count: number, n: number): { lo: number; hi: number } => {
  const centre = 2 * count + z * z;
  const half = z * Math.sqrt(z * z + (4 * count * (n - count)) / n);
  const width = 2 * (n + z * z);
  return { lo: Math.max(0, (centre - half) / width), hi: Math.min(1, (centre + half) / width) };
};

/**
 * Wilson's interval with continuity correction, which is wider and never covers less than it says (Newcombe 1998,
 * Statistics in Medicine 17, 857–872, method 4). Both ends within [0, 1].
 * @param count at most `n`
 * @param n at least 1
 */
export const correctedWilsonInterval = (count: number, n: number): { lo: number; hi: number } => {
  const p = count / n;
  const centre = 2 * count + z * z;
  const width = 2 * (n + z * z);
  const half = (side: 1 | -1): number => 1 + z * Math.sqrt(z * z + side * 2 - 1 / n + 4 * p * (n - count - side));
  return {
    lo: count === 0 ? 0 : Math.max(0, (centre - half(-1)) / width),
    hi: count === n ? 1 : Math.min(1, (centre + half(1)) / width),
  };
};

/** A share and its 95 % interval by Wilson, in percent; null for nothing out of nothing. */
export const percentOf = (count: number, n: number): { point: number; lo: number; hi: number } | null => {
  if (n === 0) return null;
  const { lo, hi } = wilsonInterval(count, n);
  return { point: (100 * count) / n, lo: 100 * lo, hi: 100 * hi };
};
