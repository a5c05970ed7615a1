import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { ownership } from './ownership.js';

describe('ownership', () => {
  it('takes five closed questions', () => {
    expect(answeringSeconds(ownership, questionContracts)).toBe(5 * 7.5);
  });

  it('asks all of it, and never sends what the request was', async () => {
    const answers = { pass: 0, own: 2, notmine: 0, big: 5, one: 2 };
    const context = { about: 'hr', req: 'Parental leave' };
    const { pages, response } = await answerTemplate(ownership, answers, { context });
    expect(pages).toEqual([['pass'], ['own'], ['notmine'], ['big'], ['one']]);
    expect(response).toMatchObject({ answers, context: { about: 'hr' } });
    expect(JSON.stringify(response)).not.toContain('leave');
  });

  it('gives the rates of one contact and of ownership, and the mean of bounces', async () => {
    const pass = [0, 0, 1, 1, 2, 3, 0, 1];
    const own = [2, 2, 1, 0, 2, 2, 0, 1];
    const notmine = [0, 0, 2, 1, 2, 2, 0, 0];
    const one = [2, 2, 0, 1, 0, 0, 2, 1];
    const rows = pass.map((code, index) => ({
      pass: code,
      own: own[index]!,
      notmine: notmine[index]!,
      big: 1 + (index % 5),
      one: one[index]!,
    }));
    const figures = figuresOf(ownership, await responsesTo(ownership, rows));
    expect(figures['score:one-contact']).toMatchObject({ n: 8, value: 37.5, lo: 13.6844, hi: 69.4258 });
    expect(figures['score:owned']).toMatchObject({ n: 8, value: 50 });
    expect(figures['pass']).toMatchObject({ n: 8, dist: [3, 3, 1, 1] });
    const bounces = pass.reduce((sum, code) => sum + code, 0) / pass.length;
    expect(bounces).toBe(1);
    expect(figures['score:straight']).toMatchObject({ n: 8, mean: 66.6667 });
    expect(figures['notmine']).toMatchObject({ n: 8, mean: 56.25 });
  });
});
