import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { ripple } from './ripple.js';

describe('ripple', () => {
  it('takes three closed questions and a text', () => {
    expect(answeringSeconds(ripple, questionContracts)).toBe(3 * 7.5 + 25);
  });

  it('asks all of it', async () => {
    const answers = { any: 4, touch: 'waiting', lost: 'no', what: 'Shorter approvals.' };
    const { pages, response } = await answerTemplate(ripple, answers, { context: { team: 'finance' } });
    expect(pages).toEqual([['any'], ['touch'], ['lost'], ['what']]);
    expect(response).toMatchObject({ answers, context: { team: 'finance' } });
  });

  it('balances better against worse; no effect counts in the whole alone', async () => {
    const effects = [5, 4, 4, 4, 3, 3, 2, 1, 2, 3];
    const rows = effects.map((any, index) => ({ any, touch: index < 7 ? 'waiting' : 'delivery', lost: 'no' }));
    const figures = figuresOf(ripple, await responsesTo(ripple, rows));
    expect(figures['score:net-ripple']).toMatchObject({ n: 10, value: 40 - 30 });
    expect(figures['any']).toMatchObject({ dist: [1, 2, 3, 3, 1] });
    expect(figures['touch']).toMatchObject({ n: 10, dist: [0, 7, 0, 3, 0, 0] });
  });
});
