import { expect, it } from 'vitest';
import { bullyingScore, engagementIndex, permaIndex, permaScoreOfTen, proxyStressIndex } from './people-survey.js';

it('keeps to the half rule for engagement alone', () => {
  expect(engagementIndex([100, 50, 75, null, null])).toBe(75);
  expect(engagementIndex([100, 50, null, null, null])).toBeNull();
  expect(permaIndex([100, 50, 75, 75, null])).toBeNull();
  expect(proxyStressIndex([100, 100, 100, 100, 100, 100, 100, null])).toBeNull();
});

it('turns stress round: no reason for it is no stress', () => {
  expect(proxyStressIndex([100, 100, 100, 100, 100, 100, 100, bullyingScore('no')])).toBe(0);
  expect(proxyStressIndex([0, 0, 0, 0, 0, 0, 0, bullyingScore('yes')])).toBe(100);
  expect(proxyStressIndex([100, 100, 100, 100, 100, 100, 100, bullyingScore('prefer-not-to-say')])).toBe(6.25);
});

it('takes 0–10 in five steps', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(permaScoreOfTen)).toEqual([0, 25, 25, 25, 25, 50, 50, 75, 75, 75, 100]);
});
