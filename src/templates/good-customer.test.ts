import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo, type GivenAnswers } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { goodCustomer } from './good-customer.js';

const seen = (court: number, clear: number, time: number, pat: number): GivenAnswers => ({ court, clear, time, pat });
const asItself = (court: number, clear: number, time: number, pat: number): GivenAnswers => ({
  'court-self': court,
  'clear-self': clear,
  'time-self': time,
  'pat-self': pat,
});

describe('good-customer', () => {
  it('takes eight closed questions, both sides together', () => {
    expect(answeringSeconds(goodCustomer, questionContracts)).toBe(8 * 7.5);
  });

  it.each([
    ['receiver', asItself(4, 4, 2, 3), [['court-self'], ['clear-self'], ['time-self'], ['pat-self']]],
    ['provider', seen(4, 4, 2, 3), [['court'], ['clear'], ['time'], ['pat']]],
  ] as const)('asks the %s about one request', async (side, answers, asked) => {
    const { pages, response } = await answerTemplate(goodCustomer, answers, { side, context: { about: 'hr' } });
    expect(pages).toEqual(asked);
    expect(response).toMatchObject({ side, answers, skipped: {}, context: { about: 'hr' } });
  });

  it('gives both views, each from two of four answers at least', async () => {
    const rows = [
      ...Array.from({ length: 6 }, () => seen(5, 5, 2, 1)),
      ...Array.from({ length: 4 }, () => seen(3, 3, 1, 3)),
      { court: 1, clear: 1 },
      { court: 5 },
    ];
    const own = Array.from({ length: 10 }, (_, index) => (index < 5 ? asItself(4, 4, 2, 4) : asItself(2, 2, 1, 2)));
    const provided = await responsesTo(goodCustomer, rows, { side: 'provider' });
    const figures = figuresOf(goodCustomer, [...provided, ...(await responsesTo(goodCustomer, own))]);
    expect(figures['score:good-customer']).toMatchObject({ n: 11, mean: 59.0909, miss: 1 });
    expect(figures['score:self-view']).toMatchObject({ n: 10, mean: 56.25 });
  });

  it('shows nothing of fewer than ten', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => seen(1 + (index % 5), 3, 1, 3));
    const figures = figuresOf(goodCustomer, await responsesTo(goodCustomer, rows, { side: 'provider' }));
    for (const id of ['score:good-customer', 'court']) expect(figures[id]).toEqual({ ...figures[id], s: 'min' });
  });
});
