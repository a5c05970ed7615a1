import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../src/base/result.js';
import type { MessageState, Standing } from '../../src/messages/message-step.js';
import { followCases } from './follow-cases.js';
import type { JudgeMove, MessageStore } from './message-store.js';
import type { Problem } from './problem.js';
import type { Receipt } from './response-intake.js';

const problem: Problem = { status: 422, code: 'unknown-pulse', path: 'pulse', message: 'There is no such pulse here.' };
const receipt = (outcome: Receipt['outcome']): Result<Receipt, Problem> => ok({ id: 'answer', outcome });

/** What becomes of a message when an answer arrives: its state, or that nobody asked for it. */
const stateAfter = async (
  state: MessageState,
  response: object,
  reply: Result<Receipt, Problem> = receipt('stored'),
): Promise<string> => {
  let after = 'not asked';
  const follow: MessageStore['follow'] = async (answer, pulse, id, judge: JudgeMove<unknown>) => {
    const standing: Standing = { state, owner: 'desk', reason: null, version: 2 };
    const judged = judge(standing);
    after = `${answer} ${pulse} ${id} ${judged.ok ? judged.value.state : standing.state}`;
  };
  const intake = followCases(async () => reply, { follow } as MessageStore);
  expect(await intake({ id: 'answer', pulse: 'breakdown-resolve', context: {}, ...response })).toBe(reply);
  return after;
};
const of = (fixed: number | undefined): object => ({ answers: { fixed }, context: { case: 'one' } });
const moved = (state: MessageState): string => `answer breakdown-report one ${state}`;

describe('followCases', () => {
  it.each<[MessageState, number, string]>([
    ['fixed', 0, moved('open')],
    ['confirmed', 0, moved('open')],
    ['fixed', 2, moved('confirmed')],
    ['open', 2, moved('open')],
    ['owned', 0, moved('owned')],
    ['declined', 0, moved('declined')],
    ['fixed', 1, 'not asked'],
  ])('makes of a message that is %s by the answer %i: %s', async (state, fixed, expected) =>
    expect(await stateAfter(state, of(fixed))).toBe(expected),
  );

  it.each<[string, object]>([
    ['the question is skipped', of(undefined)],
    ['no case is named', { answers: { fixed: 0 } }],
    ['it is another pulse', { ...of(0), pulse: 'morale' }],
    ['the pulse has a name of the prototype', { ...of(0), pulse: 'constructor' }],
  ])('moves nothing when %s', async (_, response) => expect(await stateAfter('fixed', response)).toBe('not asked'));

  it.each<[string, Result<Receipt, Problem>, string]>([
    ['was there already', receipt('duplicate'), moved('open')],
    ['contradicts an earlier one', receipt('conflict'), 'not asked'],
    ['was refused', fail(problem), 'not asked'],
  ])('looks at an answer that %s: %s', async (_, reply, expected) =>
    expect(await stateAfter('fixed', of(0), reply)).toBe(expected),
  );
});
