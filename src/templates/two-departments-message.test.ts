import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { twoDepartmentsMessage } from './two-departments-message.js';

const word = { kind: 'late', what: 'Orders reach us after the lorry has left.', one: 'Say by ten when it is late.' };

describe('two-departments-message', () => {
  it('takes one closed question and two texts', () => {
    expect(answeringSeconds(twoDepartmentsMessage, questionContracts)).toBe(7.5 + 2 * 25);
  });

  it('says between which departments, and nothing of who wrote it', async () => {
    const context = { team: 'finance', about: 'it' };
    const { pages, response } = await answerTemplate(twoDepartmentsMessage, word, { context });
    expect(pages).toEqual([['kind'], ['what'], ['one']]);
    expect(response).toMatchObject({ answers: word, skipped: {} });
    expect(response.context).toEqual(context);
  });

  it('has a reader and no figures, however many write', async () => {
    const responses = await responsesTo(
      twoDepartmentsMessage,
      Array.from({ length: 12 }, () => word),
    );
    expect(figuresOf(twoDepartmentsMessage, responses)).toEqual({});
    expect(twoDepartmentsMessage.why).toContain(twoDepartmentsMessage.readBy);
  });
});
