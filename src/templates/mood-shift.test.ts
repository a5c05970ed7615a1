import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { evaluateCondition } from '../definition/condition.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { moodShift } from './mood-shift.js';

const codes = [1, 2, 3, 4, 5];
const pairs = codes.flatMap(start => codes.map(end => [start, end] as const));

describe('mood-shift', () => {
  it('takes two closed questions', () => {
    expect(answeringSeconds(moodShift, questionContracts)).toBe(2 * 7.5);
  });

  it('sends both moods in one response', async () => {
    const { pages, response } = await answerTemplate(moodShift, { in: 3, out: 4 }, { context: { team: 'it' } });
    expect(pages).toEqual([['in'], ['out']]);
    expect(response).toMatchObject({ answers: { in: 3, out: 4 }, skipped: {}, context: { team: 'it' } });
  });

  it.each(pairs)('counts a shift from %d to %d as same or better, or not', (start, end) => {
    const holds = evaluateCondition(moodShift.scores[1].if, {
      answer: id => ({ in: start, out: end })[id],
      context: () => undefined,
      score: () => undefined,
      item: () => undefined,
    });
    expect(holds).toBe(end >= start);
  });

  it('gives the mean change of those who answered both, and the share that is the same or better', async () => {
    const responses = await responsesTo(moodShift, [
      ...Array.from({ length: 4 }, () => ({ in: 3, out: 4 })),
      ...Array.from({ length: 3 }, () => ({ in: 4, out: 4 })),
      ...Array.from({ length: 2 }, () => ({ in: 5, out: 3 })),
      { in: 2, out: 1 },
      { in: 4 },
    ]);
    const figures = figuresOf(moodShift, responses);
    expect(figures['score:change']).toMatchObject({ n: 10, value: (4 * 1 + 3 * 0 - 2 * 2 - 1) / 10 });
    expect(figures['score:same-or-better']).toMatchObject({ n: 10, value: 70 });
    expect(figures['in']).toMatchObject({ n: 11, mean: 65.9091 });
  });

  it('shows nothing of nine', async () => {
    const figures = figuresOf(
      moodShift,
      await responsesTo(
        moodShift,
        Array.from({ length: 9 }, () => ({ in: 3, out: 3 })),
      ),
    );
    for (const figure of Object.values(figures)) expect(figure).toMatchObject({ s: 'min' });
  });
});
