import type { Issue } from '../base/issue.js';
import { ok, type Result } from '../base/result.js';
import { refuse } from './refuse.js';

/**
 * A code of a closed scale. Refuses `wrong-type` (text that looks like a number, NaN, negative zero) and `off-scale`.
 */
export const parseCode = (value: unknown, codes: readonly number[]): Result<number, readonly Issue[]> => {
  if (typeof value !== 'number' || Number.isNaN(value) || Object.is(value, -0)) return refuse('wrong-type');
  return codes.includes(value) ? ok(value) : refuse('off-scale');
};
