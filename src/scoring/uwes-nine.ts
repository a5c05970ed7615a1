import { respondentScore } from './respondent-score.js';

/** Work engagement of one person, 0 (never) to 6 (every day) each; null where less than half was answered. */
export interface UwesNine {
  readonly vigour: number | null;
  readonly dedication: number | null;
  readonly absorption: number | null;
  readonly total: number | null;
}

/** Places of the items in the order of the form, counted from 0. */
const subscales = { vigour: [0, 1, 4], dedication: [2, 3, 6], absorption: [5, 7, 8] } as const;

/**
 * Scores the UWES-9: each subscale is the mean of its three items, the total the mean of all nine, by the half rule
 * (Schaufeli, Bakker & Salanova 2006, Educational and Psychological Measurement 66, 701–716). The items are not ours to
 * ship: commercial use needs a licence.
 * @param codes nine answers in the order of the form, 0–6, null where skipped
 */
export const uwesNine = (codes: readonly (number | null)[]): UwesNine => {
  const meanAt = (places: readonly number[]): number | null =>
    respondentScore(places.map(place => codes[place] ?? null));
  return {
    vigour: meanAt(subscales.vigour),
    dedication: meanAt(subscales.dedication),
    absorption: meanAt(subscales.absorption),
    total: meanAt([0, 1, 2, 3, 4, 5, 6, 7, 8]),
  };
};
