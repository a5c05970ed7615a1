import type { DateQuestion, DurationQuestion, PlainQuestion, TimeQuestion } from '../definition/pulse-definition.js';
import { splitMinutes } from './duration/split-minutes.js';

/** As it is written in the language. Native fields count days by the Gregorian calendar everywhere. */
const dayText = (day: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(new Date(day));

const timeText = (time: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`1970-01-01T${time}Z`));

const lengthText = (total: number, { precision }: DurationQuestion, tag: string): string => {
  const units = precision === 'days' ? ['day'] : ['hour', 'minute'];
  const counts = splitMinutes(total, precision === 'days' ? [1440] : [60, 1]);
  const said = units.flatMap((unit, place) => {
    const count = counts[place] ?? 0;
    const isSaid = count > 0 || (total === 0 && place === units.length - 1);
    return isSaid ? new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count) : [];
  });
  return new Intl.ListFormat(tag, { type: 'unit' }).format(said);
};

const boundTexts = (
  { minimum, maximum }: DateQuestion | TimeQuestion,
  textOf: (bound: string) => string,
): Record<string, string> => ({
  ...(minimum !== undefined && { minimum: textOf(minimum) }),
  ...(maximum !== undefined && { maximum: textOf(maximum) }),
});

/**
 * What a sentence on a wrong answer can name of its question, by the name of the member: `minimum` and `maximum` of a day, a
 * time or a length of time the way they are written in the language of `tag` (BCP 47), all else as the question has it.
 * `today` (`yyyy-mm-dd`) is the day on which the person began; without it, a bound that is that day keeps its name.
 */
export const limitTexts = (
  question: PlainQuestion,
  tag: string,
  today?: string,
): Readonly<Record<string, string | number>> => {
  const members = question as unknown as Readonly<Record<string, string | number>>;
  if (question.type === 'date')
    return {
      ...members,
      ...boundTexts(question, bound => {
        const day = bound === 'today' ? today : bound;
        return day === undefined ? bound : dayText(day, tag);
      }),
    };
  if (question.type === 'time') return { ...members, ...boundTexts(question, bound => timeText(bound, tag)) };
  if (question.type !== 'duration') return members;
  const { minimum, maximum } = question;
  return {
    ...members,
    ...(minimum !== undefined && { minimum: lengthText(minimum, question, tag) }),
    ...(maximum !== undefined && { maximum: lengthText(maximum, question, tag) }),
  };
};
