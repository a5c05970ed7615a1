/** Upper 2.5 % point of the standard normal distribution. */
export const normalQuantile975 = 1.959963984540054;

/** P(|T| ≤ t) for `df` degrees of freedom: the finite series of Abramowitz & Stegun 26.7.3 and 26.7.4. */
const centralProbability = (t: number, df: number): number => {
  const angle = Math.atan(t / Math.sqrt(df));
  const cosineSquared = Math.cos(angle) ** 2;
  const isOdd = df % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cosineSquared * (k - 1)) / k;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
};

/** Expansion around the normal quantile, Abramowitz & Stegun 26.7.5; from 30 degrees of freedom on good to 1e-7. */
const expansion = (df: number): number => {
  const x = normalQuantile975;
  const g1 = (x ** 3 + x) / 4;
  const g2 = (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96;
  const g3 = (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384;
  const g4 = (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92160;
  return x + g1 / df + g2 / df ** 2 + g3 / df ** 3 + g4 / df ** 4;
};

/**
 * Upper 2.5 % point of Student's t: what a 95 % interval of a mean is made with.
 * @param df whole degrees of freedom, at least 1
 */
export const studentQuantile975 = (df: number): number => {
  if (df >= 30) return expansion(df);
  let low = normalQuantile975;
  let high = 13;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (centralProbability(middle, df) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
