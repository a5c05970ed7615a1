import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { adoption } from './adoption.js';

it('takes 60 seconds', () => expect(answeringSeconds(adoption, questionContracts)).toBe(60));

it('asks eight questions', async () => {
  const { pages } = await answerTemplate(adoption, { def: 'desk', pro: { skip: 'na' } });
  expect(pages).toEqual([['def'], ['why'], ['acc'], ['enth'], ['claim'], ['team'], ['coop'], ['pro']]);
});

it('scores the way from knowing to being keen, each by its share, and what came of it', async () => {
  const people = [
    { def: 'needs', why: 5, acc: 5, enth: 2, team: 5, coop: 4, pro: 3 }, // by-products 75
    { def: 'needs', why: 4, acc: 4, enth: 3, team: 3, coop: 3, pro: 3 }, // 50
    { def: 'friendly', why: 4, acc: 3, enth: 4, team: 2, coop: 4 }, // 50
    { def: 'desk', why: 4, acc: 3, enth: 5, team: 5 }, // none: one of three
    { def: 'needs', why: 2, acc: 4, enth: 1, team: 1, coop: 2, pro: 3 }, // 25
    { team: 4, coop: 5, pro: 5 }, // 91.67
    { team: 2, coop: 1, pro: 1 }, // 8.33
  ];
  const figures = figuresOf(adoption, await responsesTo(adoption, people));
  expect(figures['score:aware']).toMatchObject({ n: 5, value: 60 });
  expect(figures['score:understand']).toMatchObject({ n: 5, value: 80 });
  expect(figures['score:accept']).toMatchObject({ n: 5, value: 60 });
  expect(figures['score:keen']).toMatchObject({ n: 5, value: 40 });
  expect(figures['score:by-products']).toMatchObject({ n: 6, mean: 50 });
});
