import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { beyondExpected } from './beyond-expected.js';

const always = [['exp'], ['extra'], ['share']];

describe('beyond-expected', () => {
  it('takes three closed questions and a text', () => {
    expect(answeringSeconds(beyondExpected, questionContracts)).toBe(3 * 7.5 + 25);
  });

  it.each([
    [2, [...always, ['what']], ['thank-you']],
    [1, [...always, ['what']], ['thank-you']],
    [0, always, []],
    [{ skip: 'na' } as const, always, []],
  ])('asks for the little extra, and offers a thank-you, where there was one: %j', async (extra, asked, offered) => {
    const { pages, response } = await answerTemplate(beyondExpected, { exp: 3, extra, what: 'A cake.' });
    expect(pages).toEqual(asked);
    expect(offersOf(beyondExpected, response)).toEqual(offered);
  });

  it('balances better against worse, and counts little extras', async () => {
    const surprises = [5, 4, 4, 4, 3, 3, 3, 2, 1, 1];
    const extras = [2, 2, 2, 1, 1, 0, 0, 0, 0, 0];
    const rows = surprises.map((exp, index) => ({ exp, extra: extras[index]!, share: index % 2 ? 2 : 4 }));
    const figures = figuresOf(beyondExpected, await responsesTo(beyondExpected, rows));
    expect(figures['score:surprise']).toMatchObject({ n: 10, value: 40 - 30 });
    expect(figures['score:extra-rate']).toMatchObject({ n: 10, value: 30 });
    expect(figures['share']).toMatchObject({ n: 10, mean: 50 });
  });
});
