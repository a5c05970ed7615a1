import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { thankYouPulse } from './thank-you-pulse.js';

const thanked = { got: 2, gave: 1, felt: 5 };
const forgotten = { got: 0, gave: 2, felt: 2 };

describe('thank-you-pulse', () => {
  it('takes three closed questions', () => {
    expect(answeringSeconds(thankYouPulse, questionContracts)).toBe(3 * 7.5);
  });

  it('asks everybody the same, and offers to thank', async () => {
    const { pages, response } = await answerTemplate(thankYouPulse, thanked);
    expect(pages).toEqual([['got'], ['gave'], ['felt']]);
    expect(response.answers).toEqual(thanked);
    expect(offersOf(thankYouPulse, response)).toEqual(['thank-you']);
  });

  it('counts thanks from five answers on, and appreciation from ten', async () => {
    const five = await responsesTo(thankYouPulse, [thanked, thanked, thanked, forgotten, forgotten]);
    const few = figuresOf(thankYouPulse, five);
    expect(few['score:thanks-received']).toMatchObject({ n: 5, value: 60 });
    expect(few['score:thanks-given']).toMatchObject({ n: 5, value: 40 });
    expect([few['felt'], few['dim:appreciation']]).toMatchObject([{ s: 'min' }, { s: 'min' }]);
    const many = figuresOf(thankYouPulse, [...five, ...five]);
    expect(many['felt']).toMatchObject({ n: 10, mean: (6 * 100 + 4 * 25) / 10 });
  });
});
