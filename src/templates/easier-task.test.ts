import { describe, expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { easierTask } from './easier-task.js';

const idea = {
  for: 'it',
  kind: 'earlier',
  out: 2,
  size: 4,
  ask: 'Say when a release is near.',
  offer: 'Shorter mails.',
};

describe('easier-task', () => {
  it('takes five closed questions and two texts, both sittings together', () => {
    expect(answeringSeconds(easierTask, questionContracts)).toBe(5 * 7.5 + 2 * 25);
  });

  it('asks for an idea and an offer, and does not send whose it is', async () => {
    const context = { team: 'finance' };
    const { pages, response } = await answerTemplate(easierTask, { ...idea, done: 2 }, { context });
    expect(pages).toEqual([['for'], ['kind'], ['out'], ['size'], ['ask'], ['offer']]);
    expect(response).toMatchObject({ answers: idea, skipped: {} });
    expect(response.context).toEqual({});
  });

  it('takes no idea for the own team', async () => {
    const context = { team: 'it' };
    await expect(answerTemplate(easierTask, idea, { context })).rejects.toThrow('for is not left');
  });

  it('asks a week later whether it was done, and nothing else', async () => {
    const context = { team: 'finance', stage: 'follow-up' };
    const { pages, response } = await answerTemplate(easierTask, { ...idea, done: 1 }, { context });
    expect(pages).toEqual([['done']]);
    expect(response).toMatchObject({ answers: { done: 1 }, context: {} });
  });

  it('is read one by one, and never counted by group', async () => {
    const rows = Array.from({ length: 12 }, () => idea);
    expect(figuresOf(easierTask, await responsesTo(easierTask, rows))).toEqual({});
  });
});
