import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { followUp } from './follow-up.js';

describe('follow-up', () => {
  it('takes four closed questions and a text', () => {
    expect(answeringSeconds(followUp, questionContracts)).toBe(4 * 7.5 + 25);
  });

  it.each([0, 2])('asks everybody the same, whether they know what was done or not: %d', async know => {
    const { pages, response } = await answerTemplate(followUp, { know, voice: 4, next: 'Fewer forms.' });
    expect(pages).toEqual([['know'], ['use'], ['voice'], ['part'], ['next']]);
    expect(response).toMatchObject({ answers: { know, voice: 4, next: 'Fewer forms.' }, skipped: { use: 'blank' } });
  });

  it('counts as a closed loop who knows for certain, of those who answered', async () => {
    const knows = [2, 2, 1, 0, 0, { skip: 'na' } as const];
    const rows = knows.map((know, index) => ({
      know,
      use: 4 + (index % 2),
      voice: index < 3 ? 5 : 2,
      part: 1 + (index % 2),
    }));
    const figures = figuresOf(followUp, await responsesTo(followUp, rows));
    expect(figures['score:loop-closed']).toMatchObject({ n: 5, value: 40, na: 1 });
    expect(figures['voice']).toMatchObject({ n: 6, mean: (3 * 100 + 3 * 25) / 6 });
  });
});
