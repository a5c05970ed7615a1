import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { teamingThree } from './teaming-three.js';

const seen = { prov: 4, list: 2, solve: 3 };
const seenOtherwise = { prov: 5, list: 4, solve: 3 };
const byItself = { prov: 5, list: 4, solve: 4 };
const byItselfOtherwise = { prov: 4, list: 5, solve: 3 };

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

  it('gives each side its own mean of the three', async () => {
    const context = { about: 'it' };
    const rows = [seen, seen, seen, seenOtherwise, seenOtherwise];
    const others = await responsesTo(teamingThree, rows, { context });
    const own = await responsesTo(teamingThree, [byItself, byItself, byItself, byItselfOtherwise, byItselfOtherwise], {
      context,
      side: 'provider',
    });
    expect(figuresOf(teamingThree, others)['score:teaming']).toMatchObject({ n: 5, mean: 60 });
    expect(figuresOf(teamingThree, own)['score:teaming']).toMatchObject({ n: 5, mean: 80 });
    expect(new Set(others.map(({ side }) => side))).toEqual(new Set(['receiver']));
    expect(new Set(own.map(({ side }) => side))).toEqual(new Set(['provider']));
  });

  it('needs two of the three', async () => {
    const rows = [seen, seen, seen, seenOtherwise, seenOtherwise, { prov: 5, list: 5 }, { solve: 5 }];
    const figures = figuresOf(teamingThree, await responsesTo(teamingThree, rows));
    expect(figures['score:teaming']).toMatchObject({ n: 6, mean: 66.6667, miss: 1 });
  });
});
