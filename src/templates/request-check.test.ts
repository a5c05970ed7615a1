import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { requestCheck } from './request-check.js';

const whole = { sat: 4, ease: 4, solved: 2, exp: 3, why: 'It was quick.' };

describe('request-check', () => {
  it('takes four closed questions and a text', () => {
    expect(answeringSeconds(requestCheck, questionContracts)).toBe(4 * 7.5 + 25);
  });

  it('asks all of it, and never sends what the request was', async () => {
    const context = { about: 'it', req: 'New laptop' };
    const { pages, response } = await answerTemplate(requestCheck, whole, { context });
    expect(pages).toEqual([['sat'], ['ease'], ['solved'], ['exp'], ['why']]);
    expect(response).toMatchObject({ answers: whole, context: { about: 'it' } });
    expect(JSON.stringify(response)).not.toContain('laptop');
  });

  it.each([
    [{ sat: 3, solved: 0 }, ['breakdown-report']],
    [{ sat: 3, solved: 1 }, []],
    [{ sat: 4, solved: 2 }, ['thank-you']],
    [{ sat: 5, solved: 0 }, ['breakdown-report', 'thank-you']],
    [{}, []],
  ])('after %j offers %j', async (answers, offered) => {
    const { response } = await answerTemplate(requestCheck, answers);
    expect(offersOf(requestCheck, response)).toEqual(offered);
  });

  it('gives the shares of satisfied, easy and solved, and what was expected', async () => {
    const sat = [5, 4, 4, 3, 2, 5, 1, 4, 3, 5];
    const ease = [5, 4, 4, 3, 2, 5, 1, 4, 3];
    const solved = [2, 2, 2, 1, 0, 2, 0, 2, 1, 2];
    const exp = [3, 4, 5, 3, 2, 3, 1, 4, 3, 5];
    const rows = sat.map((code, index) => ({
      sat: code,
      ease: ease[index] ?? ({ skip: 'na' } as const),
      solved: solved[index]!,
      exp: exp[index]!,
    }));
    const figures = figuresOf(requestCheck, await responsesTo(requestCheck, rows));
    expect(figures['score:satisfied']).toMatchObject({ n: 10, value: 60, lo: 31.2674, hi: 83.182 });
    expect(figures['score:easy']).toMatchObject({ n: 9, value: 55.5556, na: 1 });
    expect(figures['score:solved-rate']).toMatchObject({ n: 10, value: 60 });
    const points = exp.map(code => (code - 3) * 50);
    const gap = points.reduce((sum, point) => sum + point, 0) / points.length;
    expect(gap).toBe(15);
    expect(figures['score:expectation']).toMatchObject({ n: 10, mean: (gap + 100) / 2 });
  });
});
