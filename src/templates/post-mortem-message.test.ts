import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { postMortemMessage } from './post-mortem-message.js';

it('takes 147.5 seconds', () => expect(answeringSeconds(postMortemMessage, questionContracts)).toBe(147.5));

it('asks for words last and sends neither team nor project', async () => {
  const setup = { context: { team: 'it', project: 'New shop' } };
  const answers = { fence: 1, wrong: 'Two plans', change: 'One plan' };
  const { pages, response } = await answerTemplate(postMortemMessage, answers, setup);
  expect(pages).toEqual([['coop'], ['fence'], ['again'], ['right'], ['wrong'], ['why'], ['keep'], ['change']]);
  expect(response.answers).toEqual(answers);
  expect(response.context).toEqual({});
});

it.each([
  [1, []],
  [2, ['clear-the-air']],
])('offers help in private where something is to be put right: %d', async (fence, offers) => {
  expect(offersOf(postMortemMessage, (await answerTemplate(postMortemMessage, { fence })).response)).toEqual(offers);
});

it('is no figure', async () =>
  expect(figuresOf(postMortemMessage, await responsesTo(postMortemMessage, [{ fence: 2 }]))).toEqual({}));
