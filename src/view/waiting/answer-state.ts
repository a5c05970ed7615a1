import type { StoredAnswer } from '../../outbox/outbox.js';
import type { WaitingWordKey } from './waiting-words.js';

const needs: Readonly<Record<string, WaitingWordKey>> = {
  'sign-in': 'signIn',
  conflict: 'conflict',
  blocked: 'blocked',
  unreachable: 'unreachable',
  closed: 'closed',
};

/** The one true sentence about an answer in the list. */
export const answerState = ({ state, code = '' }: StoredAnswer, isOnline: boolean): WaitingWordKey => {
  if (state === 'unreadable') return 'unreadable';
  if (state === 'held') return needs[code] ?? 'refused';
  return isOnline ? 'waits' : 'offline';
};

/** A wait that is longer is told with its end. */
const soonMs = 60_000;
const dayMs = 86_400_000;

/** When something is tried again, in words of `language` (BCP 47): the time, with the day where it is more than a day away. Empty where it is soon. */
export const retryTime = (nextMs: number, nowMs: number, language: string): string => {
  if (nextMs - nowMs < soonMs) return '';
  const isFar = nextMs - nowMs > dayMs / 2;
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', ...(isFar && { dateStyle: 'medium' }) }).format(
    nextMs,
  );
};
