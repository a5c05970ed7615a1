import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { leaderThere } from './leader-there.js';

const high = { avail: 5, pres: 4, care: 3, help: 2 };
const low = { avail: 2, pres: 3, care: 1, help: 4 };

describe('leader-there', () => {
  it('takes four closed questions', () => {
    expect(answeringSeconds(leaderThere, questionContracts)).toBe(4 * 7.5);
  });

  it('sends the unit and never the team', async () => {
    const { pages, response } = await answerTemplate(leaderThere, high, { context: { unit: 'it', team: 'finance' } });
    expect(pages).toEqual([['avail'], ['pres'], ['care'], ['help']]);
    expect(response.context).toEqual({ unit: 'it' });
  });

  it('speaks of leaders together, never of one', () => {
    for (const { title } of leaderThere.questions) {
      expect(title).toMatch(/\bleaders here\b/);
      expect(title).not.toMatch(/\byour (leader|manager|boss)|report to/i);
    }
  });

  it('shows each question from ten answers on', async () => {
    const nine = await responsesTo(leaderThere, [...Array.from({ length: 5 }, () => high), ...Array(4).fill(low)]);
    for (const figure of Object.values(figuresOf(leaderThere, nine))) expect(figure).toMatchObject({ s: 'min' });
    const ten = figuresOf(leaderThere, [...nine, ...(await responsesTo(leaderThere, [low]))]);
    expect(ten['avail']).toMatchObject({ n: 10, mean: 62.5 });
    expect(ten['pres']).toMatchObject({ n: 10, mean: 62.5 });
    expect(ten['care']).toMatchObject({ n: 10, mean: 25 });
    expect(ten['help']).toMatchObject({ n: 10, mean: 50 });
  });
});
