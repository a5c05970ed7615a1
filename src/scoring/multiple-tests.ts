/** Against one wrong finding among all (`bonferroni`, `holm`), or against a share of wrong ones among the findings. */
export type Correction = 'bonferroni' | 'holm' | 'benjamini-hochberg';

/** What the p value in a place from below, counted from 0, is multiplied by. */
const factors: Readonly<Record<Correction, (place: number, tests: number) => number>> = {
  bonferroni: (_place, tests) => tests,
  holm: (place, tests) => tests - place,
  'benjamini-hochberg': (place, tests) => tests / (place + 1),
};

/**
 * p values corrected for how many tests stand on one page, each in the place of its own; a finding is what stays at or
 * below the level. `bonferroni`: Dunn 1961, Journal of the American Statistical Association 56, 52–64. `holm`: Holm 1979,
 * Scandinavian Journal of Statistics 6, 65–70. `benjamini-hochberg`: Benjamini & Hochberg 1995, Journal of the Royal
 * Statistical Society B 57, 289–300; the q values of a page of comparisons.
 * @param pValues 0 to 1, in any order
 */
export const correctedPValues = (pValues: readonly number[], correction: Correction): readonly number[] => {
  const rising = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  // Holm stops at the first that fails, Benjamini and Hochberg start at the last that passes.
  const isStepUp = correction === 'benjamini-hochberg';
  const places = isStepUp ? [...rising.keys()].reverse() : rising.keys();
  const corrected = new Array<number>(pValues.length);
  let settled = isStepUp ? 1 : 0;
  for (const place of places) {
    const { p, index } = rising[place]!;
    const raised = Math.min(1, p * factors[correction](place, pValues.length));
    settled = isStepUp ? Math.min(settled, raised) : Math.max(settled, raised);
    corrected[index] = settled;
  }
  return corrected;
};
