import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { teamingThree } from './teaming-three.js';

const seen = { prov: 4, list: 2, solve: 3 };
const seenByItself = { prov: 5, list: 4, solve: 4 };

describe('teaming-three', () => {
  it('takes three closed questions', () => {
    expect(answeringSeconds(teamingThree, questionContracts)).toBe(3 * 7.5);
  });

  it.each([
    ['receiver', 'finance'],
    ['provider', 'it'],
  ] as const)('asks both sides the same about one team: %s', async (side, team) => {
    const { pages, response } = await answerTemplate(teamingThree, seen, { side, context: { team, about: 'it' } });
    expect(pages).toEqual([['prov'], ['list'], ['solve']]);
    expect(response).toMatchObject({ side, answers: seen });
    expect(response.context).toEqual({ team, about: 'it' });
  });

  it('gives each side a mean of three, and the difference between the two', async () => {
    const context = { about: 'it' };
    const others = await responsesTo(
      teamingThree,
      Array.from({ length: 5 }, () => seen),
      { context },
    );
    const rows = Array.from({ length: 5 }, () => seenByItself);
    const own = await responsesTo(teamingThree, rows, { context, side: 'provider' });
    expect(figuresOf(teamingThree, others)['score:teaming']).toMatchObject({ n: 5, mean: 50 });
    expect(figuresOf(teamingThree, own)['score:teaming']).toMatchObject({ n: 5, mean: 83.3333 });
    expect(new Set(others.map(({ side }) => side))).toEqual(new Set(['receiver']));
    expect(new Set(own.map(({ side }) => side))).toEqual(new Set(['provider']));
  });

  it('needs two of the three', async () => {
    const rows = [...Array.from({ length: 5 }, () => seen), { prov: 5, list: 5 }, { solve: 5 }];
    const figures = figuresOf(teamingThree, await responsesTo(teamingThree, rows));
    expect(figures['score:teaming']).toMatchObject({ n: 6, mean: 58.3333, miss: 1 });
  });
});
