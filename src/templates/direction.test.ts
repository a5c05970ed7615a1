import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { direction } from './direction.js';

const complete = { goal: 5, future: 3, align: 4, clash: 2, rival: 4 };

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
      ...Array.from({ length: 5 }, () => complete),
      { goal: 1, clash: 5, rival: 5 },
      { clash: 1 },
    ]);
    const figures = figuresOf(direction, responses);
    // 75, and 100 − 25, and 100 − 75; two of three are enough, one is not.
    expect(figures['dim:alignment']).toMatchObject({ n: 6, mean: 48.6111 });
    expect(figures['dim:direction']).toMatchObject({ n: 6, mean: (5 * 75 + 0) / 6 });
    expect(figures['clash']).toMatchObject({ n: 7, mean: 67.8571 });
  });
});
