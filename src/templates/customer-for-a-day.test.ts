import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo, type GivenAnswers } from '../../tests/contract/answer-template.js';
import { judgeAudience } from '../invitation/audience.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { customerForADay } from './customer-for-a-day.js';

it('takes 120 seconds', () => expect(answeringSeconds(customerForADay, questionContracts)).toBe(120));

it.each<[GivenAnswers, readonly string[][]]>([
  [{ note: 'step', wait: 20, step: 'Order a chair' }, [['note'], ['wait'], ['ease'], ['feel'], ['step'], ['surp']]],
  [{ note: 'end', emp: 4, one: 'Answer on the same day' }, [['note'], ['emp'], ['one']]],
  [{ note: 'later', done: 1 }, [['note'], ['done']]],
  [{ note: { skip: 'pns' } }, [['note']]],
])('asks what belongs to the note: %j', async (answers, pages) => {
  expect((await answerTemplate(customerForADay, answers)).pages).toEqual(pages);
});

it('asks 30 days later what came of it, and nothing else', async () => {
  const context = { stage: 'follow-up' };
  const { pages, response } = await answerTemplate(customerForADay, { done: 2 }, { context });
  expect(pages).toEqual([['done']]);
  expect(response.context).toEqual({});
});

it('is a diary that those who enrolled find at the edge of every page', () => {
  const { audience } = customerForADay.invitation;
  const person = { path: '/', context: {}, device: 'desktop', language: 'en' } as const;
  expect(judgeAudience(audience, { ...person, attributes: { customerForADay: 'enrolled' } })).toBeNull();
  expect(judgeAudience(audience, { ...person, attributes: {} })).toBe('another-audience');
});

it('is no figure', async () => {
  expect(figuresOf(customerForADay, await responsesTo(customerForADay, [{ note: 'later', done: 2 }]))).toEqual({});
});
