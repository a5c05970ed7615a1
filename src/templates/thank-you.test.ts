import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { thankYou } from './thank-you.js';

const note = { to: 'it', for: 'in-time', note: 'The new laptop was there on Monday.' };

describe('thank-you', () => {
  it('takes two closed questions and a text', () => {
    expect(answeringSeconds(thankYou, questionContracts)).toBe(2 * 7.5 + 25);
  });

  it('goes to a team, from a team', async () => {
    const { pages, response } = await answerTemplate(thankYou, note, { context: { team: 'finance' } });
    expect(pages).toEqual([['to'], ['for'], ['note']]);
    expect(response).toMatchObject({ answers: note, context: { team: 'finance' } });
  });

  it('has a reader and no figures, however many thank', async () => {
    const responses = await responsesTo(
      thankYou,
      Array.from({ length: 12 }, () => note),
    );
    expect(figuresOf(thankYou, responses)).toEqual({});
    expect(thankYou.why).toContain('the coordinator who passes them on');
  });
});
