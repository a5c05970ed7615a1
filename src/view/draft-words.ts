import type { ViewLanguage } from './view-words.js';

const dayMs = 86_400_000;

/**
 * That earlier answers are there: of today, of a day of the last week, or of a date, by the calendar of this device. `gone` of them
 * belong to questions that are no longer asked.
 */
export const draftSentence = (
  { tag, translate }: ViewLanguage,
  savedMs: number,
  nowMs: number,
  gone: number,
): string => {
  const isToday = new Date(savedMs).toDateString() === new Date(nowMs).toDateString();
  const isNear = Math.abs(nowMs - savedMs) < 6 * dayMs;
  const when = new Intl.DateTimeFormat(tag, isNear ? { weekday: 'long' } : { dateStyle: 'long' }).format(savedMs);
  const lead = translate(isToday ? 'draftToday' : isNear ? 'draftWeekday' : 'draftDate', { when });
  return gone === 0 ? lead : `${lead} ${translate('draftGone', { n: gone })}`;
};

/** What stands at a question whose earlier answer no longer fits; `answer` is in the words it had, empty for a way of not answering. */
export const unfitSentence = ({ translate }: ViewLanguage, answer: string): string =>
  answer ? translate('draftUnfit', { answer }) : translate('draftChanged');
