import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { committeeMessage } from './committee-message.js';

it('takes 55 seconds', () => expect(answeringSeconds(committeeMessage, questionContracts)).toBe(55));

it('asks for words last and sends no team', async () => {
  const answers = { before: 2, after: 4, next: 'A shorter agenda' };
  const { pages, response } = await answerTemplate(committeeMessage, answers, { context: { team: 'it' } });
  expect(pages).toEqual([['before'], ['after'], ['aims'], ['out'], ['next']]);
  expect(response.answers).toEqual(answers);
  expect(response.context).toEqual({});
});

it('is no figure', async () =>
  expect(figuresOf(committeeMessage, await responsesTo(committeeMessage, [{ out: 4 }]))).toEqual({}));
