import type { PlainQuestion, QuestionType } from '../definition/pulse-definition.js';
import type { Language } from '../i18n/messages.js';
import type { AnswerValue, PartAnswers } from '../response/response.js';
import { listOptions, type OptionQuestion } from './options.js';
import type { AnswerScope } from './question-type.js';

/** In which words an answer is said, and what the words of its question are. */
export interface AnswerWording {
  readonly language: Pick<Language, 'tag' | 'scaleLabel' | 'translate'>;
  readonly scope: Pick<AnswerScope, 'definition' | 'lists'>;
  /** Text beside an `other` option; `about` beside a number. Default null. */
  readonly otherText?: string | null;
}

/** As it stands; what has parts is never said whole. */
const plain = (value: AnswerValue): string => (typeof value === 'object' ? '' : String(value));

type Say<Q extends PlainQuestion> = (question: Q, value: AnswerValue, wording: AnswerWording) => readonly string[];

const amount = (value: AnswerValue, unit: string | undefined, { language }: AnswerWording): string =>
  [Number(value).toLocaleString(language.tag, { maximumFractionDigits: 6 }), unit].filter(Boolean).join(' ');

const point = (scale: string, code: AnswerValue, { language, scope }: AnswerWording): string =>
  scope.definition.scales?.[scale]?.options.find(({ value }) => value === code)?.label ??
  (language.scaleLabel(scale, Number(code)) || plain(code));

const options: Say<PlainQuestion & OptionQuestion> = (question, value, { scope, otherText }) => {
  const known = listOptions(question, scope.lists, {});
  return [value].flat().map(code => {
    const { label = plain(code), other = false } = known.find(option => option.value === code) ?? {};
    return other && otherText ? `${label}: ${otherText}` : label;
  });
};

const moment =
  (style: Intl.DateTimeFormatOptions, isoOf: (text: string) => string): Say<PlainQuestion> =>
  (_question, value, { language }) => {
    const atMs = Date.parse(isoOf(plain(value)));
    const format = new Intl.DateTimeFormat(language.tag, { ...style, timeZone: 'UTC' });
    return [Number.isNaN(atMs) ? plain(value) : format.format(atMs)];
  };

const length = (minutes: number, isInDays: boolean, tag: string): string => {
  const fields = isInDays ? ([['day', minutes / 1440]] as const) : hoursAndMinutes(minutes);
  const [first, ...others] = fields.map(([unit, count]) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return [first, ...others].join(' ');
};

const hoursAndMinutes = (minutes: number): readonly (readonly ['hour' | 'minute', number])[] => {
  const hours = Math.floor(minutes / 60);
  const left = minutes - hours * 60;
  return [...(hours ? ([['hour', hours]] as const) : []), ...(left || !hours ? ([['minute', left]] as const) : [])];
};

const text: Say<PlainQuestion> = (_question, value) => [plain(value)];
const yesNo: Say<PlainQuestion> = (_question, value, wording) => [point('ypn', value, wording)];

const parts = (value: AnswerValue): PartAnswers => (typeof value === 'object' ? (value as PartAnswers) : {});

const say: { readonly [T in Exclude<QuestionType, 'group'>]: Say<Extract<PlainQuestion, { type: T }>> } = {
  scale: ({ scale }, value, wording) => [point(scale, value, wording)],
  nps: (_question, value, wording) => [`${amount(value, '', wording)} / ${amount(10, '', wording)}`],
  rating: ({ points = 5 }, value, wording) => [`${amount(value, '', wording)} / ${amount(points, '', wording)}`],
  'yes-no': yesNo,
  'yes-partly-no': yesNo,
  choice: options,
  'multi-choice': options,
  dropdown: options,
  directory: options,
  'picture-choice': options,
  number: ({ unit }, value, wording) => [(wording.otherText ? '≈ ' : '') + amount(value, unit, wording)],
  slider: ({ unit }, value, wording) => [amount(value, unit, wording)],
  date: moment({ dateStyle: 'long' }, day => day),
  time: moment({ timeStyle: 'short' }, time => `1970-01-01T${time}Z`),
  duration: ({ precision }, value, { language }) => [length(Number(value), precision === 'days', language.tag)],
  text,
  ranking: (question, value, wording) =>
    options(question, value, wording).map(
      (label, place) => `${(place + 1).toLocaleString(wording.language.tag)}. ${label}`,
    ),
  allocation: (question, value, wording) =>
    question.options.flatMap(({ value: option, label }) =>
      parts(value)[option] === undefined ? [] : [`${label}: ${amount(parts(value)[option]!, '', wording)}`],
    ),
  matrix: ({ rows, scale }, value, wording) =>
    rows.flatMap(({ id, label }) => {
      const { [id]: code, [`${id}.comment`]: comment } = parts(value);
      const said = code === 'na' ? wording.language.translate('notApplicable') : code;
      const words = typeof said === 'number' ? point(scale, said, wording) : said;
      const given = [words, comment].filter(Boolean).join('; ');
      return given ? [`${label}: ${given}`] : [];
    }),
  consent: ({ label }) => [`✓ ${label}`],
  contact: (_question, value) => Object.values(parts(value)).map(String),
  statement: () => [],
};

/**
 * What an answer says, a line for each thing in it, in the words of its question: labels of options and points, numbers and days the
 * way of the language. A code that the question does not know stands as it is. Empty where an answer says nothing yet.
 */
export const answerInWords = (question: PlainQuestion, value: AnswerValue, wording: AnswerWording): readonly string[] =>
  (say[question.type] as Say<PlainQuestion>)(question, value, wording);
