import type { StoredAnswer } from '../../outbox/outbox.js';
import type { Language } from '../../i18n/messages.js';
import type { WaitingWordKey } from './waiting-words.js';

const needs: Readonly<Record<string, WaitingWordKey>> = {
  'sign-in': 'signIn',
  conflict: 'conflict',
  blocked: 'blocked',
  unreachable: 'unreachable',
  closed: 'closed',
  'too-large': 'tooLarge',
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

/** A size in words of `language`, in whole kilobytes. */
export const sizeInWords = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' }).format(Math.ceil(bytes / 1_000));

/** A day of UTC in words of `language` (BCP 47); empty where it is none: it comes from the disk. */
export const dayInWords = (startMs: number | undefined, language: string, dateStyle: 'medium' | 'long'): string =>
  Number.isNaN(new Date(startMs ?? NaN).getTime())
    ? ''
    : new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(startMs);

/**
 * What is said of an answer whose round is over: on the day it is first read how long it stays as well, since the days count from
 * there. `brief` is the sentence without that, which also stands in as long as the longer one is on its way.
 */
export const closedSentence = (
  { closedOn = '', toldMs }: StoredAnswer,
  brief: string,
  { tag, translate }: Pick<Language, 'tag' | 'translate'>,
  nowMs: number,
): string => {
  const whole = translate('heldClosed');
  if (whole === translate('saved')) return brief;
  const isNews = toldMs === undefined || nowMs - toldMs < dayMs;
  const day = dayInWords(Date.parse(closedOn), tag, 'long');
  return [isNews ? whole : brief, day && translate('closedDay', { day })].filter(Boolean).join(' ');
};

/** Whether the wave of an answer tells it from another one in the list. */
export const tellsWave = ({ pulse, wave }: StoredAnswer, answers: readonly StoredAnswer[]): boolean =>
  answers.some(other => other.pulse === pulse && other.wave !== wave);
