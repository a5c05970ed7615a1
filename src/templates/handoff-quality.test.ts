import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { handoffQuality } from './handoff-quality.js';

const right = { time: 2, compl: 2, err: 'none', know: 4 };

describe('handoff-quality', () => {
  it('takes six closed questions, both sides together', () => {
    expect(answeringSeconds(handoffQuality, questionContracts)).toBe(6 * 7.5);
  });

  it.each([
    ['receiver', right, [['time'], ['compl'], ['err'], ['know']]],
    ['provider', { press: 4, see: 1 }, [['press'], ['see']]],
  ] as const)('asks the %s its own half', async (side, answers, asked) => {
    const { pages, response } = await answerTemplate(handoffQuality, answers, { side, context: { about: 'it' } });
    expect(pages).toEqual(asked);
    expect(response).toMatchObject({ side, answers, skipped: {} });
    expect(response.context).toEqual({ about: 'it' });
  });

  it('is right first time when on time, complete and without a correction, among those that answered all three', async () => {
    const received = await responsesTo(handoffQuality, [
      ...[right, right, right, { ...right, know: 2 }],
      { ...right, err: 'one-or-two' },
      { ...right, time: 1 },
      { ...right, compl: 1 },
      { time: 0, compl: 0, err: 'more' },
      { ...right, err: { skip: 'na' } },
      { ...right, compl: { skip: 'pns' } },
    ]);
    const press = [5, 5, 4, 3, 1];
    const see = [2, 2, 1, 0, 2];
    const given = press.map((code, index) => ({ press: code, see: see[index]! }));
    const provided = await responsesTo(handoffQuality, given, { side: 'provider' });
    const figures = figuresOf(handoffQuality, [...received, ...provided]);
    expect(figures['score:right-first-time']).toMatchObject({ n: 8, value: 50, lo: 21.5216, hi: 78.4784 });
    expect(figures['time']).toMatchObject({ n: 10, mean: 85 });
    expect(figures['press']).toMatchObject({ n: 5, mean: 35 });
    expect(figures['see']).toMatchObject({ n: 5, mean: 70 });
  });
});
