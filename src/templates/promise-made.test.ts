import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { promiseMade } from './promise-made.js';

const rest = [['to'], ['deliver'], ['roles'], ['when'], ['what']];

describe('promise-made', () => {
  it('takes five closed questions and a text', () => {
    expect(answeringSeconds(promiseMade, questionContracts)).toBe(5 * 7.5 + 25);
  });

  it.each([
    [2, [['agreed'], ...rest]],
    [1, [['agreed'], ['ask-first'], ...rest]],
    [0, [['agreed'], ['ask-first'], ...rest]],
    [{ skip: 'na' } as const, [['agreed'], ...rest]],
  ])('asks first whether those who must deliver have agreed, and advises to ask them: %j', async (agreed, pages) => {
    const answered = await answerTemplate(promiseMade, { agreed, roles: ['delivering'], when: 'week' });
    expect(answered.pages).toEqual(pages);
  });

  it('is read one by one and counted in no figure', async () => {
    expect(figuresOf(promiseMade, await responsesTo(promiseMade, [{ agreed: 2 }]))).toEqual({});
  });
});
