import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { promiseKept } from './promise-kept.js';

const trace = [['kept'], ['late'], ['headsup'], ['knock']];

describe('promise-kept', () => {
  it('takes six closed questions and a text, both sides together', () => {
    expect(answeringSeconds(promiseKept, questionContracts)).toBe(6 * 7.5 + 25);
  });

  it.each([
    [2, [['kept']], []],
    [1, trace, ['breakdown-report']],
    [0, trace, ['breakdown-report']],
    [{ skip: 'pns' } as const, [['kept']], []],
  ])('asks the receiver how it broke, only where it did: %j', async (kept, asked, offered) => {
    const { pages, response } = await answerTemplate(promiseKept, { kept, knock: ['me', 'customer'] });
    expect(pages).toEqual(asked);
    expect(response.side).toBe('receiver');
    expect(offersOf(promiseKept, response)).toEqual(offered);
  });

  it.each([
    ['not-taken', [['cause'], ['own'], ['next']]],
    ['tool', [['cause'], ['next']]],
  ])('asks the providing side for the cause, and for the role that should have owned it: %s', async (cause, asked) => {
    const setup = { side: 'provider', context: { about: 'it' } } as const;
    const { pages, response } = await answerTemplate(promiseKept, { cause, own: 'both' }, setup);
    expect(pages).toEqual(asked);
    expect(response).toMatchObject({ side: 'provider', context: { about: 'it' } });
  });

  it('counts a promise as kept by Yes alone, and half beside it', async () => {
    const kept = [2, 2, 2, 2, 1, 1, 0, 0, 0, 0];
    const headsup = [2, 2, 1, 0, 0, 0];
    const late = [1, 2, 2.5, 4, 8, 24.5];
    const rows = kept.map((code, index) =>
      code === 2 ? { kept: code } : { kept: code, headsup: headsup[index - 4]!, late: late[index - 4]! },
    );
    const causes = ['not-taken', 'not-taken', 'tool', 'overload', 'not-passed-on'];
    const received = await responsesTo(promiseKept, rows);
    const provided = await responsesTo(
      promiseKept,
      causes.map(cause => ({ cause })),
      { side: 'provider' },
    );
    const figures = figuresOf(promiseKept, [...received, ...provided]);
    expect(figures['score:kept-rate']).toMatchObject({ n: 10, value: 40, lo: 16.818, hi: 68.7326 });
    expect(figures['score:half-counted']).toMatchObject({ n: 10, mean: 50 });
    expect(figures['score:heads-up']).toMatchObject({ n: 6, value: 33.3333 });
    expect(figures['late']).toMatchObject({ n: 6, value: 7 });
    expect(figures['cause']).toMatchObject({ n: 5, dist: [0, 1, 2, 1, 1, 0, 0] });
  });
});
