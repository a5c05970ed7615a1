import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { walkTheTalk } from './walk-the-talk.js';

it('takes 37.5 seconds', () => expect(answeringSeconds(walkTheTalk, questionContracts)).toBe(37.5));

it('asks five questions', async () => {
  const { pages } = await answerTemplate(walkTheTalk, { ext: 4, goal: { skip: 'pns' } });
  expect(pages).toEqual([['ext'], ['int'], ['goal'], ['lead'], ['serious']]);
});

it('scores the match as attention inside minus outside, in points, where both are answered', async () => {
  const people = [
    { ext: 5, int: 3 },
    { ext: 4, int: 4 },
    { ext: 3, int: 2 },
    { ext: 5, int: 1 },
    { ext: 2, int: 3 },
    { ext: 4 },
  ];
  const figures = figuresOf(walkTheTalk, await responsesTo(walkTheTalk, people));
  // (−2 + 0 − 1 − 4 + 1) / 5
  expect(figures['score:match']).toMatchObject({ n: 5, value: -1.2 });
});

it('scores cultivation as the mean of its three questions, a goal counted 0, 50 or 100', async () => {
  const people = [
    { goal: 2, lead: 3, serious: 4 }, // 75
    { goal: 0, lead: 1, serious: 2 }, // 8.33
    { goal: 1, lead: 5, serious: 5 }, // 83.33
    { goal: 2, serious: 3 }, // 75
    { serious: 4 }, // none: one of three
    { goal: 1, lead: 2, serious: 3 }, // 41.67
    { goal: 0, lead: 4, serious: 1 }, // 25
  ];
  const figures = figuresOf(walkTheTalk, await responsesTo(walkTheTalk, people));
  expect(figures['score:cultivation']).toMatchObject({ n: 6, mean: 51.3889 });
});
