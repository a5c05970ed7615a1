import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { sevenValues } from './seven-values.js';

const values = ['info', 'court', 'resp', 'give', 'eager', 'place', 'pull'];

describe('seven-values', () => {
  it('takes three closed questions', () => {
    expect(answeringSeconds(sevenValues, questionContracts)).toBeCloseTo(3 * 7.5, 9);
  });

  it('asks three of the seven, in their order', async () => {
    const { pages } = await answerTemplate(sevenValues, {});
    const asked = pages.flat();
    expect(pages).toHaveLength(3);
    expect(asked).toEqual(values.filter(id => asked.includes(id)));
  });

  it('gives each value the mean of those who were asked, and counts nobody else as missing', async () => {
    const { response } = await answerTemplate(sevenValues, {});
    const first = { ...response, answers: { info: 5, court: 4, give: 2 }, skipped: {} };
    const other = { ...response, answers: { info: 3, court: 2, give: 4 }, skipped: {} };
    const second = { ...response, answers: { info: 2, pull: 3 }, skipped: { eager: 'na' } } as const;
    const figures = figuresOf(sevenValues, [first, first, first, other, other, second, second, second]);
    expect(figures['dim:communication']).toMatchObject({ n: 8, mean: (3 * 100 + 2 * 50 + 3 * 25) / 8, miss: 0 });
    expect(figures['dim:courtesy']).toMatchObject({ n: 5, mean: (3 * 75 + 2 * 25) / 5, miss: 0 });
    expect(figures['dim:sacrifice']).toMatchObject({ n: 5, mean: (3 * 25 + 2 * 75) / 5 });
    expect(figures['dim:teamwork']).toMatchObject({ s: 'min' });
    expect(figures['dim:service']).toMatchObject({ s: 'min' });
    expect(figures['dim:respect']).toMatchObject({ s: 'none' });
  });
});
