import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { contactFeeling } from './contact-feeling.js';

describe('contact-feeling', () => {
  it('takes one closed question', () => {
    expect(answeringSeconds(contactFeeling, questionContracts)).toBe(7.5);
  });

  it('is about the department of the page', async () => {
    const context = { team: 'hr', about: 'legal' };
    const { pages, response } = await answerTemplate(contactFeeling, { feel: 2 }, { context });
    expect(pages).toEqual([['feel']]);
    expect(response).toMatchObject({ answers: { feel: 2 }, context });
  });

  it('counts who would rather not, who is glad to, and the mean of all', async () => {
    const rows = [1, 1, 2, 3, 3, 3, 4, 5].map(feel => ({ feel }));
    const figures = figuresOf(contactFeeling, await responsesTo(contactFeeling, rows));
    expect(figures['score:avoid']).toMatchObject({ n: 8, value: 37.5 });
    expect(figures['score:approach']).toMatchObject({ n: 8, value: 25 });
    expect(figures['feel']).toMatchObject({ n: 8, mean: (0 + 0 + 25 + 3 * 50 + 75 + 100) / 8 });
  });
});
