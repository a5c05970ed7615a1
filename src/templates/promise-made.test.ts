import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { remindersOf } from '../invitation/reminder.js';
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

  it.each([
    ['day', '2026-11-04', '2026-11-16'],
    ['week', '2026-11-09', '2026-11-23'],
    ['month', '2026-12-02', '2027-01-01'],
    ['later', undefined, undefined],
    [undefined, undefined, undefined],
  ])('has it asked what became of it, once it is due, and forgets that after a while: %s', (when, from, until) => {
    const facts = { answer: () => when, context: () => undefined, score: () => undefined, item: () => undefined };
    const definition: PulseDefinition = promiseMade;
    const due = remindersOf(definition, facts, Date.UTC(2026, 10, 2, 9), 'f'.repeat(16));
    expect(due).toEqual(from ? [{ pulse: 'promise-kept', title: 'Make a promise', from, until, context: {} }] : []);
  });

  it('is read one by one and counted in no figure', async () => {
    expect(figuresOf(promiseMade, await responsesTo(promiseMade, [{ agreed: 2 }]))).toEqual({});
  });
});
