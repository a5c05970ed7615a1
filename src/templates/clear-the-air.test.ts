import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { clearTheAir } from './clear-the-air.js';

const asked = [['avoid'], ['tools'], ['honest'], ['want']];

describe('clear-the-air', () => {
  it('takes four closed questions, both sittings together', () => {
    expect(answeringSeconds(clearTheAir, questionContracts)).toBe(4 * 7.5);
  });

  it.each([
    ['script', [...asked, ['help-script']]],
    ['third', [...asked, ['help-third']]],
    ['people', [...asked, ['help-people']]],
    ['nothing', asked],
    [{ skip: 'pns' } as const, asked],
  ])('shows the help that was wanted: %j', async (want, pages) => {
    const answered = await answerTemplate(clearTheAir, { tools: 2, honest: 3, want });
    expect(answered.pages).toEqual(pages);
  });

  it('sends three answers and nothing else, whom it is about least of all', async () => {
    const context = { team: 'it', stage: 'first' };
    const { response } = await answerTemplate(
      clearTheAir,
      { tools: 2, honest: 3, want: 'script', after: 2 },
      { context },
    );
    expect(response).toMatchObject({ answers: { tools: 2, honest: 3, want: 'script' }, skipped: {} });
    expect(Object.keys(response.answers)).toEqual(['tools', 'honest', 'want']);
    expect(response.context).toEqual({});
  });

  it('asks fourteen days later whether it is better, and nothing else', async () => {
    const context = { stage: 'follow-up' };
    const { pages, response } = await answerTemplate(clearTheAir, { tools: 2, want: 'script', after: 2 }, { context });
    expect(pages).toEqual([['after']]);
    expect(response).toMatchObject({ answers: { after: 2 }, skipped: {}, context: {} });
  });

  it('gives the capability of ten or more, from one of two answers at least', async () => {
    const tools = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
    const honest = [5, 5, 4, 4, 5, 3, 3, 2, 4, 5];
    // Ten with 3.5 on average, and one with a single answer of 5.
    const rows = [...tools.map((code, index) => ({ tools: code, honest: honest[index]! })), { tools: 5 }];
    const figures = figuresOf(clearTheAir, await responsesTo(clearTheAir, rows));
    expect(figures['score:capability']).toMatchObject({ n: 11, mean: 65.9091 });
    const nine = figuresOf(clearTheAir, await responsesTo(clearTheAir, rows.slice(0, 9)));
    for (const id of ['score:capability', 'tools', 'honest']) expect(nine[id]).toEqual({ ...nine[id], s: 'min' });
  });
});
