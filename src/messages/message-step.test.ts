import { describe, expect, it } from 'vitest';
import {
  legalSteps,
  longestReason,
  messageStates,
  messageSteps,
  takeStep,
  untouched,
  type MessageState,
  type MessageStep,
  type Move,
  type Standing,
} from './message-step.js';

const roles = ['owner', 'desk'];
const standing = (state: MessageState): Standing => ({
  state,
  owner: state === 'open' || state === 'declined' ? null : 'owner',
  reason: state === 'declined' ? 'It is done elsewhere.' : null,
  version: 3,
});
const complete: Readonly<Record<MessageStep, Move>> = {
  take: { step: 'take', owner: 'owner' },
  fix: { step: 'fix' },
  confirm: { step: 'confirm' },
  'hand-over': { step: 'hand-over', owner: 'desk' },
  decline: { step: 'decline', reason: 'Not ours.' },
  reopen: { step: 'reopen' },
};
const codeOf = (state: MessageState, move: Move): string => {
  const result = takeStep(standing(state), move, roles);
  return result.ok ? result.value.state : result.error.code;
};

describe('the life of a message', () => {
  it.each<[MessageState, readonly MessageStep[]]>([
    ['open', ['take', 'decline']],
    ['owned', ['fix', 'hand-over', 'decline']],
    ['fixed', ['confirm', 'reopen']],
    ['confirmed', ['reopen']],
    ['declined', ['reopen']],
  ])('offers, while it is %s, %j', (state, steps) => expect(legalSteps(state)).toEqual(steps));

  const illegal = 'illegal-step';
  it.each<[MessageState, ...string[]]>([
    //             take     fix      confirm      hand-over decline     reopen
    ['open', 'owned', illegal, illegal, illegal, 'declined', illegal],
    ['owned', illegal, 'fixed', illegal, 'owned', 'declined', illegal],
    ['fixed', illegal, illegal, 'confirmed', illegal, illegal, 'open'],
    ['confirmed', illegal, illegal, illegal, illegal, illegal, 'open'],
    ['declined', illegal, illegal, illegal, illegal, illegal, 'open'],
  ])('leads from %s by each step to %s, %s, %s, %s, %s, %s', (state, ...expected) => {
    const steps = Object.keys(messageSteps) as MessageStep[];
    expect(steps.map(step => codeOf(state, complete[step]))).toEqual(expected);
  });

  it('goes from open to confirmed, a version a step, and keeps who had it', () => {
    const moves: readonly Move[] = [complete.take, complete['hand-over'], complete.fix, complete.confirm];
    const end = moves.reduce((at, move) => {
      const next = takeStep(at, move, roles);
      return next.ok ? next.value : at;
    }, untouched);
    expect(end).toEqual({ state: 'confirmed', owner: 'desk', reason: null, version: 4 });
  });

  it('is nobody’s and without a reason once it is open again', () => {
    for (const state of ['fixed', 'confirmed', 'declined'] as const) {
      expect(takeStep(standing(state), complete.reopen, roles)).toEqual({
        ok: true,
        value: { ...untouched, version: 4 },
      });
    }
  });

  it.each<[string, MessageState, Move, string]>([
    ['nobody named', 'open', { step: 'take' }, 'unknown-role'],
    ['a name', 'open', { step: 'take', owner: 'Erika Mustermann' }, 'unknown-role'],
    ['the role that has it', 'owned', { step: 'hand-over', owner: 'owner' }, 'same-owner'],
    ['no reason', 'open', { step: 'decline' }, 'reason-missing'],
    ['a reason of spaces', 'owned', { step: 'decline', reason: ' \n\t' }, 'reason-missing'],
    ['too long a reason', 'open', { step: 'decline', reason: 'a'.repeat(longestReason + 1) }, 'reason-too-long'],
    ['the longest reason', 'open', { step: 'decline', reason: ` ${'a'.repeat(longestReason)} ` }, 'declined'],
  ])('judges %s', (_, state, move, expected) => expect(codeOf(state, move)).toBe(expected));

  it('keeps the reason without the space around it, and the role that had taken it on', () => {
    expect(takeStep(standing('owned'), { step: 'decline', reason: ' Not ours. ' }, roles)).toMatchObject({
      value: { state: 'declined', owner: 'owner', reason: 'Not ours.' },
    });
  });

  it('reaches every state', () => {
    const reached = new Set<string>([untouched.state, ...Object.values(messageSteps).map(({ to }) => to)]);
    expect([...reached].sort()).toEqual([...messageStates].sort());
  });
});
