import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { breakdownResolve } from './breakdown-resolve.js';

describe('breakdown-resolve', () => {
  it('takes five closed questions and a text', () => {
    expect(answeringSeconds(breakdownResolve, questionContracts)).toBe(5 * 7.5 + 25);
  });

  it.each([
    [0, ['breakdown-report']],
    [1, []],
    [2, []],
  ])('asks all of it, and offers to open the case again only where nothing is fixed: %d', async (fixed, offered) => {
    const context = { about: 'it', case: '2f0c' };
    const { pages, response } = await answerTemplate(breakdownResolve, { fixed }, { context });
    expect(pages).toEqual([['fixed'], ['again'], ['blame'], ['feel'], ['cust'], ['learn']]);
    expect(response.context).toEqual(context);
    expect(offersOf(breakdownResolve, response)).toEqual(offered);
  });

  it('gives the rates of resolved and come back, and how free from blame it was', async () => {
    const fixed = [2, 2, 2, 2, 2, 2, 1, 1, 0, 0];
    const again = [0, 0, 0, 0, 0, 1, 1, 2, 2];
    const blame = [5, 4, 4, 3, 3, 5, 2, 1, 4, 4];
    const feel = [1, 1, 1, 2, 2, 3, 3, 4, 5, 5];
    const rows = fixed.map((code, index) => ({
      fixed: code,
      again: again[index] ?? ({ skip: 'na' } as const),
      blame: blame[index]!,
      feel: feel[index]!,
    }));
    const figures = figuresOf(breakdownResolve, await responsesTo(breakdownResolve, rows));
    expect(figures['score:resolved']).toMatchObject({ n: 10, value: 60 });
    expect(figures['score:recurrence']).toMatchObject({ n: 9, value: 22.2222 });
    expect(figures['score:no-blame']).toMatchObject({ n: 10, mean: 62.5 });
    expect(figures['feel']).toMatchObject({ n: 10, mean: 57.5 });
  });
});
