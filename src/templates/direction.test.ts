import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { direction } from './direction.js';

const complete = { goal: 5, future: 3, align: 4, clash: 2, rival: 4 };
const other = { goal: 4, future: 2, align: 5, clash: 3, rival: 2 };

describe('direction', () => {
  it('takes five closed questions', () => {
    expect(answeringSeconds(direction, questionContracts)).toBe(5 * 7.5);
  });

  it('asks everybody the same', async () => {
    const { pages, response } = await answerTemplate(direction, complete);
    expect(pages).toEqual([['goal'], ['future'], ['align'], ['clash'], ['rival']]);
    expect(response.answers).toEqual(complete);
  });

  it('scores direction and alignment apart, clash and rivalry turned round, by the half rule', async () => {
    const responses = await responsesTo(direction, [
      ...Array.from({ length: 3 }, () => complete),
      ...Array.from({ length: 3 }, () => other),
      { goal: 1, clash: 5, rival: 5 },
      { clash: 1 },
    ]);
    const figures = figuresOf(direction, responses);
    // 175/3 thrice, 225/3 thrice, 0 of two answers; one of three is not enough.
    expect(figures['dim:alignment']).toMatchObject({ n: 7, mean: 57.1429 });
    expect(figures['dim:direction']).toMatchObject({ n: 7, mean: 53.5714 });
    expect(figures['clash']).toMatchObject({ n: 8, mean: (3 * 75 + 3 * 50 + 0 + 100) / 8 });
  });
});
