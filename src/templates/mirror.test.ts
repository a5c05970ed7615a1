import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo, type GivenAnswers } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { mirror } from './mirror.js';

const qualities = ['depend', 'quick', 'skill', 'side', 'tools'];

/** Levels of one person, quality by quality. */
const levels = (kind: 'need' | 'get' | 'give', codes: readonly number[]): GivenAnswers =>
  Object.fromEntries(codes.map((code, index) => [`${qualities[index]!}-${kind}`, code]));

const seen = [
  { ...levels('need', [7, 6, 6, 7, 6]), ...levels('get', [5, 5, 5, 5, 4]) },
  { ...levels('need', [6, 6, 6, 6, 6]), ...levels('get', [6, 5, 6, 5, 5]) },
  { ...levels('need', [6, 7, 6, 6, 6]), ...levels('get', [4, 5, 5, 6, 5]) },
  { ...levels('need', [5, 6, 7, 6, 6]), ...levels('get', [5, 6, 5, 5, 5]) },
  { ...levels('need', [6, 5, 6, 6, 7]), ...levels('get', [5, 4, 5, 5, 6]) },
];

describe('mirror', () => {
  it('takes sixteen closed questions, both sides together', () => {
    expect(answeringSeconds(mirror, questionContracts)).toBe(16 * 7.5);
  });

  it.each([
    ['receiver', [...qualities.map(id => [`${id}-need`, `${id}-get`]), ['matters']]],
    ['provider', qualities.map(id => [`${id}-give`])],
  ] as const)('asks the %s quality by quality', async (side, asked) => {
    const { pages, response } = await answerTemplate(mirror, {}, { side, context: { about: 'legal' } });
    expect(pages).toEqual(asked);
    expect(response).toMatchObject({ side, context: { about: 'legal' } });
  });

  it('subtracts what is needed from what is received, by quality in points of the scale and over all on 0–100', async () => {
    const half = { ...levels('need', [7, 7, 7]), ...levels('get', [1, 1]) };
    const unsure = { ...half, 'quick-need': 6, 'quick-get': 3 };
    const received = await responsesTo(mirror, [...seen, ...[half, half, half, half], unsure]);
    const figures = figuresOf(mirror, received);
    // -2, 0, -2, 0, -1 of those who answered all, and -6 of the five others.
    expect(figures['score:depend-gap']).toMatchObject({ n: 10, value: (-5 - 30) / 10 });
    // -1, -1, -2, 0, -1, then -6 four times and -3.
    expect(figures['score:quick-gap']).toMatchObject({ n: 10, value: (-5 - 24 - 3) / 10 });
    expect(figures['score:tools-gap']).toMatchObject({ n: 5, value: -6 / 5 });
    // Two of five received levels are less than half, so only the first five have a gap over all.
    const inCodes = (-5 - 5 - 5 - 5 - 6) / 25;
    expect(figures['dim:needed']).toMatchObject({ n: 10 });
    expect(figures['score:gap']).toMatchObject({ n: 5, value: Math.round((inCodes / 6) * 1e6) / 1e4 });
  });

  it('holds the picture of the department itself apart', async () => {
    const even = (kind: 'get' | 'give', codes: readonly number[]): readonly GivenAnswers[] =>
      codes.map(code => levels(kind, [code, code, code, code, code]));
    const received = await responsesTo(mirror, even('get', [7, 6, 5, 4, 2]));
    const provided = await responsesTo(mirror, even('give', [6, 7, 5, 6, 7]), { side: 'provider' });
    const figures = figuresOf(mirror, [...received, ...provided]);
    // 4.8 and 6.2 on 1–7.
    expect(figures['dim:received']).toMatchObject({ n: 5, mean: 63.3333 });
    expect(figures['dim:given']).toMatchObject({ n: 5, mean: 86.6667 });
  });
});
