import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { valuedHere } from './valued-here.js';

const complete = { val: 5, cust: 3, time: 3, ask: 1 };
const better = { val: 4, cust: 4, time: 2, ask: 3 };

describe('valued-here', () => {
  it('takes four closed questions', () => {
    expect(answeringSeconds(valuedHere, questionContracts)).toBe(4 * 7.5);
  });

  it('asks everybody the same', async () => {
    const { pages, response } = await answerTemplate(valuedHere, { ...complete, ask: { skip: 'pns' } });
    expect(pages).toEqual([['val'], ['cust'], ['time'], ['ask']]);
    expect(response).toMatchObject({ answers: { val: 5, cust: 3, time: 3 }, skipped: { ask: 'pns' } });
  });

  it('is the mean of the four, of those who answered two or more', async () => {
    const responses = await responsesTo(valuedHere, [
      ...Array.from({ length: 5 }, () => complete),
      ...Array.from({ length: 5 }, () => better),
      { val: 5, time: 5 },
      { val: 5, time: { skip: 'na' }, ask: 5 },
      { val: 1 },
    ]);
    const figures = figuresOf(valuedHere, responses);
    expect(figures['score:valued']).toMatchObject({ n: 12, mean: (5 * 50 + 5 * 56.25 + 2 * 100) / 12, miss: 1 });
    expect(figures['val']).toMatchObject({ n: 13, mean: 82.6923 });
    expect(figures['time']).toMatchObject({ n: 11, na: 1, miss: 1 });
  });

  it('shows nothing of nine', async () => {
    const figures = figuresOf(
      valuedHere,
      await responsesTo(
        valuedHere,
        Array.from({ length: 9 }, () => complete),
      ),
    );
    for (const figure of Object.values(figures)) expect(figure).toMatchObject({ s: 'min' });
  });
});
