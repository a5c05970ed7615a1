import { finitePopulationFactor } from './finite-population.js';
import { normalQuantile975 } from './normal-distribution.js';

/** An estimate, how exact it is, and its 95 % interval, all as proportions. */
export interface AdjustedProportion {
  readonly point: number;
  readonly standardError: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * A proportion with two successes and two failures added, and its 95 % interval (Agresti & Coull 1998, The American
 * Statistician 52, 119–126), times `finitePopulationFactor`. Its point lies nearer to one half than the observed one; an
 * end may lie outside [0, 1].
 * @param count at most `n`
 * @param population how many could have answered. Default: too many to matter
 */
export const agrestiCoull = (count: number, n: number, population?: number): AdjustedProportion => {
  const point = (count + 2) / (n + 4);
  const factor = finitePopulationFactor(n, population);
  const standardError = Math.sqrt((point * (1 - point)) / (n + 4)) * factor;
  const half = normalQuantile975 * standardError;
  return { point, standardError, lo: point - half, hi: point + half };
};
