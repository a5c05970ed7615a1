import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { partOfIt } from './part-of-it.js';

const complete = { part: 4, stake: 3, say: 2 };

describe('part-of-it', () => {
  it('takes three closed questions', () => {
    expect(answeringSeconds(partOfIt, questionContracts)).toBe(3 * 7.5);
  });

  it('asks everybody the same, and nothing about shares', async () => {
    const { pages, response } = await answerTemplate(partOfIt, complete, { context: { team: 'hr', plan: 'yes' } });
    expect(pages).toEqual([['part'], ['stake'], ['say']]);
    expect(response.context).toEqual({ team: 'hr' });
  });

  it('shows each question from ten answers on', async () => {
    const nine = await responsesTo(
      partOfIt,
      Array.from({ length: 9 }, () => complete),
    );
    for (const figure of Object.values(figuresOf(partOfIt, nine))) expect(figure).toMatchObject({ s: 'min' });
    const ten = [...nine, ...(await responsesTo(partOfIt, [{ part: 5, stake: 5, say: 1 }]))];
    const figures = figuresOf(partOfIt, ten);
    expect(figures['part']).toMatchObject({ n: 10, mean: 77.5 });
    expect(figures['stake']).toMatchObject({ n: 10, mean: 55 });
    expect(figures['say']).toMatchObject({ n: 10, mean: 22.5 });
  });
});
