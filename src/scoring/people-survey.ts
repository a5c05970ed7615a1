import { completeScore, respondentScore } from './respondent-score.js';

// The indices of the Civil Service People Survey of the United Kingdom, for one respondent each; that of a group is
// `groupScore`. Source: Cabinet Office, Civil Service People Survey 2018, technical guide, to which the page numbers belong;
// Crown copyright, Open Government Licence v3.0.

/** Items on 0–100, strongly disagree to strongly agree, null where skipped. */
type Items<N extends number> = readonly (number | null)[] & { readonly length: N };

/** Employee engagement index, 0–100: the mean of its five items, by the half rule (page 12). */
export const engagementIndex = (items: Items<5>): number | null => respondentScore(items);

/**
 * Proxy stress index, 0–100, high is bad: 100 minus the mean of eight items, of which the last asks about bullying and
 * harassment. Null unless all eight were answered (page 17).
 */
export const proxyStressIndex = (items: Items<8>): number | null => {
  const calm = completeScore(items);
  return calm === null ? null : 100 - calm;
};

/** The item about bullying and harassment on 0–100; who prefers not to say counts half (page 17). */
export const bullyingScore = (answer: 'no' | 'prefer-not-to-say' | 'yes'): number =>
  ({ no: 100, 'prefer-not-to-say': 50, yes: 0 })[answer];

/**
 * PERMA index, 0–100: the mean of five items, of which satisfaction with life and worthwhileness are asked on 0–10. Null
 * unless all five were answered (page 18).
 */
export const permaIndex = (items: Items<5>): number | null => completeScore(items);

/** A 0–10 answer as an item of the PERMA index: 0, 1–4, 5–6, 7–9 and 10 in five equal steps (page 18). */
export const permaScoreOfTen = (code: number): number =>
  code <= 0 ? 0 : code < 5 ? 25 : code < 7 ? 50 : code < 10 ? 75 : 100;
