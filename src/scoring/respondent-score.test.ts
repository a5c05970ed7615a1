import { expect, it } from 'vitest';
import { respondentScore } from './respondent-score.js';

it.each([
  ['the published index of a person (Civil Service People Survey 2018, page 12)', [100, 75, 75, 50, 25], 65],
  ['the published proxy stress before it is turned round (page 17)', [100, 50, 50, 50, 25, 75, 50, 100], 62.5],
  ['exactly half answered', [80, null], 80],
  ['less than half answered', [80, null, null], null],
  ['nothing answered', [null, null], null],
  ['nothing expected', [], null],
])('%s', (_case, scores, expected) => {
  expect(respondentScore(scores)).toBe(expected);
});
