import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { helpRequest } from './help-request.js';

const bothWin = { nuis: 2, worth: 5, time: 1.5, back: 4, look: 3, lose: 2 };
const oneLoses = { nuis: 4, worth: 4, time: 6, back: 2, look: 2, lose: 3 };

describe('help-request', () => {
  it('takes six closed questions', () => {
    expect(answeringSeconds(helpRequest, questionContracts)).toBe(6 * 7.5);
  });

  it('asks everybody the same', async () => {
    const { pages, response } = await answerTemplate(helpRequest, { ...bothWin, time: { skip: 'pns' } });
    expect(pages).toEqual([['nuis'], ['worth'], ['time'], ['back'], ['look'], ['lose']]);
    expect(response.skipped).toEqual({ time: 'pns' });
  });

  it('scores the attitude with nuisance turned round, what comes back, and the share where both win', async () => {
    const rows = [bothWin, bothWin, bothWin, oneLoses, oneLoses, { worth: 5 }, { ...bothWin, worth: 3 }];
    const figures = figuresOf(helpRequest, await responsesTo(helpRequest, rows));
    // 87.5 three times, 50 twice, 100 of one half, 62.5.
    expect(figures['score:attitude']).toMatchObject({ n: 7, mean: 75 });
    expect(figures['score:reciprocity']).toMatchObject({ n: 6, mean: 58.3333 });
    expect(figures['score:win-win']).toMatchObject({ n: 6, value: 50 });
    expect(figures['time']).toMatchObject({ n: 6, value: 3 });
  });
});
