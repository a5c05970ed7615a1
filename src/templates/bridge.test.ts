import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { bridge } from './bridge.js';

it('takes 40 seconds', () => expect(answeringSeconds(bridge, questionContracts)).toBe(40));

it('is a note of what was done and between whom', async () => {
  const answers = { kind: 'lunch', with: ['it', 'hr'], tell: 'Every first Friday' };
  const { pages, response } = await answerTemplate(bridge, answers);
  expect(pages).toEqual([['kind'], ['with'], ['tell']]);
  expect(response.answers).toEqual(answers);
  expect(response.context).toEqual({});
  expect(offersOf(bridge, response)).toEqual(['bridge-pulse']);
});

it('is no figure', async () => expect(figuresOf(bridge, await responsesTo(bridge, [{ kind: 'lunch' }]))).toEqual({}));
