import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo, type GivenAnswers } from '../../tests/contract/answer-template.js';
import { judgeAudience } from '../invitation/audience.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { frontLineSupport } from './front-line-support.js';

it('takes 45 seconds', () => expect(answeringSeconds(frontLineSupport, questionContracts)).toBe(45));

const all = [['role'], ['have'], ['wait'], ['appease'], ['prep'], ['who']];

it.each<[GivenAnswers, readonly string[][]]>([
  [{ role: 'yes', who: 'hr' }, all],
  [{ role: { skip: 'pns' } }, all],
  [{ role: 'no' }, [['role']]],
])('asks no more of those who deal with no customer: %j', async (answers, pages) => {
  expect((await answerTemplate(frontLineSupport, answers, { context: { team: 'it' } })).pages).toEqual(pages);
});

it('does not point at the own team', async () => {
  const own = answerTemplate(frontLineSupport, { role: 'yes', who: 'it' }, { context: { team: 'it' } });
  await expect(own).rejects.toThrow('answers-rejected');
});

it('comes to everybody but those whom the page knows to work in the back office', () => {
  const { audience } = frontLineSupport.invitation;
  const person = { path: '/', context: {}, device: 'desktop', language: 'en' } as const;
  const judged = [{}, { role: 'front-line' }, { role: 'back-office' }].map(attributes =>
    judgeAudience(audience, { ...person, attributes }),
  );
  expect(judged).toEqual([null, null, 'another-audience']);
});

it('scores support as the mean of four questions, waiting and apologies turned round, from two answers on', async () => {
  const people = [
    { role: 'yes', have: 5, wait: 1, appease: 1, prep: 5 }, // 100
    { role: 'yes', have: 3, wait: 3, appease: 3, prep: 3 }, // 50
    { role: 'yes', have: 1, wait: 5, appease: 5, prep: 1 }, // 0
    { role: 'yes', have: 4, wait: 2 }, // 75
    { role: 'yes', have: 5 }, // none: one of four
    { role: 'yes', have: 2, wait: 4, appease: 4, prep: 2 }, // 25
    { role: 'yes', wait: 2, appease: 3, prep: 4 }, // 66.67
    { role: 'no' },
  ];
  const figures = figuresOf(frontLineSupport, await responsesTo(frontLineSupport, people));
  expect(figures['score:support']).toMatchObject({ n: 6, mean: 52.7778 });
});
