/** WHO-5 well-being index of one person. Health data: never to be shown for one, nor for few. */
export interface WhoFive {
  /** 0 to 25. */
  readonly raw: number;
  /** Raw times four, 0 to 100. */
  readonly percentage: number;
  /** At or below 50: low well-being. */
  readonly isLow: boolean;
}

const points = [0, 1, 2, 3, 4, 5];

/**
 * Scores the WHO-5 from its five answers, coded 0 (at no time) to 5 (all of the time). (Topp, Østergaard, Søndergaard &
 * Bech 2015, Psychotherapy and Psychosomatics 84, 167–176.) Null when one is missing or is no such code: with codes from 1
 * to 6, which some forms have, raw times four would be 20 points too high.
 */
export const whoFive = (codes: readonly (number | null)[]): WhoFive | null => {
  const answered = codes.filter(code => code !== null && points.includes(code)) as number[];
  if (codes.length !== 5 || answered.length < 5) return null;
  const raw = answered.reduce((sum, code) => sum + code, 0);
  return { raw, percentage: 4 * raw, isLow: 4 * raw <= 50 };
};
