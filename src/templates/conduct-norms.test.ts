import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { conductNorms } from './conduct-norms.js';

it('takes 40 seconds', () => expect(answeringSeconds(conductNorms, questionContracts)).toBe(40));

it('gives a thought on the way that nothing is sent of', async () => {
  const { pages, response } = await answerTemplate(conductNorms, { ear: 2, other: { skip: 'na' } });
  expect(pages).toEqual([['ear'], ['other'], ['self'], ['place']]);
  expect(response).toMatchObject({ answers: { ear: 2 }, skipped: { other: 'na', place: 'blank' } });
  expect(JSON.stringify(response)).not.toContain('self');
});

it('scores the norm as the mean of both questions turned round, from one answer on', async () => {
  const people = [
    { ear: 1, other: 2 }, // 87.5
    { ear: 3, other: 5 }, // 25
    { ear: 2 }, // 75
    { ear: 4, other: 4 }, // 25
    { ear: 1, other: 1 }, // 100
    { other: 3 }, // 50
  ];
  const figures = figuresOf(conductNorms, await responsesTo(conductNorms, people));
  expect(figures['score:norm']).toMatchObject({ n: 6, mean: 60.4167 });
});
