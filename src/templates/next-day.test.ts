import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { nextDay } from './next-day.js';

it('takes 37.5 seconds', () => expect(answeringSeconds(nextDay, questionContracts)).toBe(37.5));

const monthLater = { context: { team: 'it', day: '30' } };

it.each<[number, readonly string[][]]>([
  [2, [['ideas'], ['worked']]],
  [1, [['ideas'], ['worked'], ['block']]],
  [0, [['block']]],
])('asks what was tried and what got in the way: %d', async (used, pages) => {
  const dayLater = await answerTemplate(
    nextDay,
    { used1: used, ideas: ['asked', 'thanked'] },
    { context: { day: '1' } },
  );
  expect(dayLater.pages).toEqual([['used1'], ...pages]);
  expect((await answerTemplate(nextDay, { used30: used, block: 'time' }, monthLater)).pages).toEqual([
    ['used30'],
    ...pages,
  ]);
});

it('asks about yesterday where the page does not say the day, which is not sent', async () => {
  expect((await answerTemplate(nextDay, { used1: { skip: 'na' } })).pages).toEqual([['used1']]);
  expect((await answerTemplate(nextDay, { used30: 2 }, monthLater)).response.context).toEqual({ team: 'it' });
});

it('scores transfer as the share of Yes, on each of both days', async () => {
  const dayLater = [{ used1: 2 }, { used1: 2 }, { used1: 1 }, { used1: 0 }, { used1: 2 }, {}];
  const later = [{ used30: 2 }, { used30: 1 }, { used30: 1 }, { used30: 0 }, { used30: 0 }];
  const figures = figuresOf(nextDay, [
    ...(await responsesTo(nextDay, dayLater)),
    ...(await responsesTo(nextDay, later, monthLater)),
  ]);
  expect(figures['score:transfer-day-1']).toMatchObject({ n: 5, value: 60 });
  expect(figures['score:transfer-day-30']).toMatchObject({ n: 5, value: 20 });
});
