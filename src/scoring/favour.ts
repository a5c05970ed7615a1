/** Which side an answer counts for. */
export type Favour = 'favourable' | 'neutral' | 'unfavourable';

/**
 * The side of an item score: from 75 on favourable, up to 25 unfavourable. On five points these are the two codes at
 * either end, on three the ends alone. (Cabinet Office, Civil Service People Survey 2018, technical guide, page 13: agree
 * and strongly agree are positive, disagree and strongly disagree negative.)
 * @param score 0–100, reversed items turned round
 */
export const favourOf = (score: number): Favour =>
  score >= 75 ? 'favourable' : score <= 25 ? 'unfavourable' : 'neutral';

/**
 * The side of a 0–10 recommend answer: 9 and 10 for, 0 to 6 against. (Reichheld 2003, The one number you need to grow,
 * Harvard Business Review 81(12), 46–54.)
 */
export const favourOfRecommend = (answer: number): Favour =>
  answer >= 9 ? 'favourable' : answer <= 6 ? 'unfavourable' : 'neutral';
