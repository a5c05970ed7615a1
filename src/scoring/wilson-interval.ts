import { normalQuantile975 } from './normal-distribution.js';

/**
 * Wilson's 95 % score interval of a proportion, without continuity correction (Newcombe 1998, method 3):
 * (2k + z² ± z √(z² + 4k(n − k)/n)) / (2(n + z²)). Both ends within [0, 1].
 * @param count at most `n`
 * @param n at least 1
 */
export const wilsonInterval = (count: number, n: number): { lo: number; hi: number } => {
  const z = normalQuantile975;
  const centre = 2 * count + z * z;
  const half = z * Math.sqrt(z * z + (4 * count * (n - count)) / n);
  const width = 2 * (n + z * z);
  return { lo: Math.max(0, (centre - half) / width), hi: Math.min(1, (centre + half) / width) };
};
