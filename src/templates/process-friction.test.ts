import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { processFriction } from './process-friction.js';

const asked = [['ease'], ['steps'], ['lost'], ['rework'], ['smooth'], ['way']];
const na = { skip: 'na' } as const;

describe('process-friction', () => {
  it('takes five closed questions and a text', () => {
    expect(answeringSeconds(processFriction, questionContracts)).toBe(5 * 7.5 + 25);
  });

  it('asks which process only where the page does not say', async () => {
    const { pages, response } = await answerTemplate(processFriction, {}, { context: { process: 'travel' } });
    expect(pages).toEqual(asked);
    expect(response.context).toEqual({ process: 'travel' });
    expect((await answerTemplate(processFriction, {})).pages).toEqual([['process'], ...asked]);
  });

  it.each([
    [1, ['breakdown-report']],
    [2, ['breakdown-report']],
    [3, []],
  ])('offers to report a breakdown where it was difficult: %d', async (ease, offered) => {
    const { response } = await answerTemplate(processFriction, { ease });
    expect(offersOf(processFriction, response)).toEqual(offered);
  });

  it('gives the smoothness where two of three were answered, and the time lost', async () => {
    const rows = [
      { ease: 5, rework: 0, smooth: 5, lost: 0 }, // 100
      { ease: 1, rework: 2, smooth: 1, lost: 60 }, // 0
      { ease: 3, rework: 1, smooth: 3, lost: 20 }, // 50
      { ease: 4, rework: 0, smooth: 4, lost: 5 }, // 83.33
      { ease: 2, rework: 0, smooth: 2, lost: 45 }, // 50
      { ease: 4, rework: na, smooth: 2, lost: 30 }, // 50
      { ease: 5, rework: na, smooth: na, lost: 15 }, // none
    ];
    const figures = figuresOf(processFriction, await responsesTo(processFriction, rows));
    expect(figures['score:smoothness']).toMatchObject({ n: 6, mean: 55.5556 });
    expect(figures['lost']).toMatchObject({ n: 7, value: 25 });
    expect(figures['rework']).toMatchObject({ n: 5, mean: 70, na: 2 });
  });
});
