import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { committee } from './committee.js';

it('takes 30 seconds', () => expect(answeringSeconds(committee, questionContracts)).toBe(30));

it('asks about before and after', async () => {
  const { pages } = await answerTemplate(committee, { before: 2, out: { skip: 'na' } });
  expect(pages).toEqual([['before'], ['after'], ['aims'], ['out']]);
});

it('scores the change from before to after, in points, where both are answered', async () => {
  const people = [
    { before: 1, after: 3 },
    { before: 2, after: 4 },
    { before: 3, after: 3 },
    { before: 4, after: 5 },
    { before: 2, after: 2 },
    { before: 5, after: 4 },
    { before: 3 },
  ];
  const figures = figuresOf(committee, await responsesTo(committee, people));
  // (2 + 2 + 0 + 1 + 0 − 1) / 6
  expect(figures['score:change']).toMatchObject({ n: 6, value: 0.6667 });
});
