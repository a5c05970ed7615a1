import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { openLine } from './open-line.js';

it('takes 40 seconds', () => expect(answeringSeconds(openLine, questionContracts)).toBe(40));

it.each([
  ['good', ['thank-you']],
  ['improve', ['breakdown-report', 'easier-task']],
  ['question', []],
])('offers what may follow: %s', async (tone, offers) => {
  const { pages, response } = await answerTemplate(openLine, { tone, story: 'yes', tell: 'The new form is shorter' });
  expect(pages).toEqual([['tone'], ['story'], ['tell']]);
  expect(offersOf(openLine, response)).toEqual(offers);
});

it('is no figure', async () =>
  expect(figuresOf(openLine, await responsesTo(openLine, [{ tone: 'good' }]))).toEqual({}));
