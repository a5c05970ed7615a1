import { ok } from '../../base/result.js';
import type { NumberQuestion } from '../../definition/pulse-definition.js';
import { issueIf } from '../../base/issue.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

/** Beyond it a double no longer tells neighbouring whole numbers apart. */
const largest = Number.MAX_SAFE_INTEGER;

/** Decimals are no exact fractions in a double. */
const tolerance = 1e-6;

/**
 * A number within limits and with so many decimals. Marked as not exact, the word `about` stands beside it in
 * `<question>.other`; "I can't say" is the reason `na` for no answer, in words of its own. It has no score. Results show the mean,
 * marked numbers among the others, and never how often a single number was given.
 */
export const number: QuestionContract<NumberQuestion> = {
  type: 'number',
  answerable: true,
  seconds: 7.5,
  check({ minimum = -largest, maximum = largest, decimals = 0, cannotSay = false, notApplicable = false }) {
    const unitsPerOne = 10 ** decimals;
    const isPossible = Math.ceil(minimum * unitsPerOne - tolerance) <= Math.floor(maximum * unitsPerOne + tolerance);
    const isPrintable = Number.isInteger(decimals) && decimals >= 0 && decimals <= 6;
    return [
      ...issueIf(minimum > maximum, 'minimum-above-maximum', ['minimum']),
      ...issueIf(minimum <= maximum && !isPossible, 'no-possible-answer', ['decimals']),
      ...issueIf(cannotSay && !notApplicable, 'cannot-say-not-offered', ['cannotSay']),
      ...issueIf(!isPrintable, 'decimals-out-of-range', ['decimals']),
    ];
  },
  parseAnswer({ minimum = -largest, maximum = largest, decimals = 0 }, value) {
    if (typeof value !== 'number') return refuse('wrong-type');
    if (!Number.isFinite(value) || Object.is(value, -0)) return refuse('not-a-number');
    if (value < minimum) return refuse('below-minimum');
    if (value > maximum) return refuse('above-maximum');
    return Number(value.toFixed(decimals)) === value ? ok(value) : refuse('too-many-decimals');
  },
  codes: () => null,
  score: () => null,
};
