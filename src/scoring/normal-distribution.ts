/** Upper 2.5 % point of the standard normal distribution: what a 95 % interval is made with. */
export const normalQuantile975 = 1.959963984540054;

/** Beyond this, rounding errors of the series outweigh what is left in the tail. */
const certain = 8;

/** P(Z ≤ z) of the standard normal distribution (series of Marsaglia 2004, Journal of Statistical Software 11(4)). */
export const normalProbability = (z: number): number => {
  if (Math.abs(z) > certain) return z > 0 ? 1 : 0;
  let term = z;
  let sum = z;
  for (let n = 3; sum + term !== sum; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
};

/** P(|Z| ≥ |z|): the p value of a two-sided test. */
export const normalTwoSided = (z: number): number => 2 * normalProbability(-Math.abs(z));
