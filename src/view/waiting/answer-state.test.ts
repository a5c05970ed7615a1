import { expect, it } from 'vitest';
import { answerState, retryTime } from './answer-state.js';

it.each([
  ['unreadable', undefined, true, 'unreadable'],
  ['waiting', undefined, true, 'waits'],
  ['waiting', undefined, false, 'offline'],
  ['held', 'sign-in', true, 'signIn'],
  ['held', 'conflict', true, 'conflict'],
  ['held', 'blocked', true, 'blocked'],
  ['held', 'unreachable', false, 'unreachable'],
  ['held', 'closed', true, 'closed'],
  ['held', 'refused', true, 'refused'],
  ['held', 'what a later release says', true, 'refused'],
] as const)('an answer that is %s (%s), online: %s, is said to be %s', (state, code, isOnline, said) => {
  expect(answerState({ id: 'a', state, ...(code && { code }) }, isOnline)).toBe(said);
});

it.each([
  [59_999, ''],
  [60_000, /^\d+:\d\d/],
  [11 * 3_600_000, /^\d+:\d\d/],
  [20 * 3_600_000, /2026.*\d+:\d\d/],
])('a wait of %i ms ends at %s', (waitMs, said) => {
  const nowMs = Date.UTC(2026, 9, 5, 9);
  const text = retryTime(nowMs + waitMs, nowMs, 'en');
  if (typeof said === 'string') expect(text).toBe(said);
  else expect(text).toMatch(said);
});
