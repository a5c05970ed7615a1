import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { twoDepartments } from './two-departments.js';

const tense = { resp: 2, blame: 4, press: 2, pressr: 5, aims: 3, appr: 2 };
const calm = { resp: 5, blame: 1, press: 3, pressr: 1, aims: 4, appr: 5 };

describe('two-departments', () => {
  it('takes six closed questions and a text', () => {
    expect(answeringSeconds(twoDepartments, questionContracts)).toBe(6 * 7.5 + 25);
  });

  it.each([
    ['receiver', { team: 'legal', about: 'finance' }],
    ['provider', { team: 'finance', about: 'legal' }],
  ] as const)('asks both sides the same: %s', async (side, context) => {
    const { pages, response } = await answerTemplate(twoDepartments, { ...tense, one: 'Talk.' }, { side, context });
    expect(pages).toEqual([['resp'], ['blame'], ['press'], ['pressr'], ['aims'], ['appr'], ['one']]);
    expect(response).toMatchObject({ side, answers: { ...tense, one: 'Talk.' } });
    expect(response.context).toEqual(context);
  });

  it('measures peace as 100 minus the tension, and pressure felt against pressure meant', async () => {
    const rows = [...Array.from({ length: 4 }, () => tense), calm, { ...calm, press: { skip: 'na' } as const }];
    const figures = figuresOf(twoDepartments, await responsesTo(twoDepartments, rows));
    const tension = (resp: number, blame: number, aims: number, appr: number): number =>
      100 - (resp + (100 - blame) + aims + appr) / 4;
    const peace = 100 - (4 * tension(25, 75, 50, 25) + 2 * tension(100, 0, 75, 100)) / 6;
    expect(figures['score:peace']).toMatchObject({ n: 6, mean: Math.round(peace * 1e4) / 1e4 });
    expect(figures['score:pressure']).toMatchObject({ n: 5, value: (4 * 3 - 2) / 5 });
  });

  it('needs two of the four', async () => {
    const rows = [calm, calm, calm, tense, tense, { resp: 1, appr: 1 }, { aims: 1 }];
    const figures = figuresOf(twoDepartments, await responsesTo(twoDepartments, rows));
    expect(figures['score:peace']).toMatchObject({ n: 6, mean: 57.2917, miss: 1 });
  });
});
