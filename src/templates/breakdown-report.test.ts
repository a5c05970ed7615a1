import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { breakdownReport } from './breakdown-report.js';

const before = [['type'], ['between'], ['cust'], ['time']];
const after = [['feel'], ['who'], ['what'], ['fix'], ['third']];

describe('breakdown-report', () => {
  it('takes seven closed questions and three texts', () => {
    expect(answeringSeconds(breakdownReport, questionContracts)).toBe(7 * 7.5 + 3 * 25);
  });

  it.each([
    ['process', [...before, ['cost'], ...after], []],
    ['relationship', [...before, ...after], ['clear-the-air']],
    [{ skip: 'na' } as const, [...before, ['cost'], ...after], []],
  ])(
    'asks what it cost unless two sides do not talk, and then offers to clear the air: %j',
    async (type, asked, offered) => {
      const { pages, response } = await answerTemplate(breakdownReport, { type, between: ['it', 'hr'], cost: 300 });
      expect(pages).toEqual(asked);
      expect(offersOf(breakdownReport, response)).toEqual(offered);
      expect(response.context).toEqual({});
    },
  );

  it('names two departments at most', async () => {
    const answers = { between: ['it', 'hr', 'legal'] };
    await expect(answerTemplate(breakdownReport, answers)).rejects.toThrow('too-many-choices');
  });

  it('is read one by one, and never counted by group', async () => {
    const rows = Array.from({ length: 12 }, () => ({ type: 'error', feel: 5 }));
    expect(figuresOf(breakdownReport, await responsesTo(breakdownReport, rows))).toEqual({});
  });
});
