import type { Id, PlainQuestion, QuestionType } from '../definition/pulse-definition.js';
import type { Language } from '../i18n/messages.js';
import { answerInWords, type AnswerWording } from '../question/answer-in-words.js';
import type { AnswerValue } from '../response/response.js';
import { factsOf } from './facts.js';
import { fillQuestion } from './fill-text.js';
import type { Round, SessionSetting, TextSetting } from './session-state.js';

type Answers = Readonly<Record<string, AnswerValue>>;

/** Who somebody is, and what was agreed to, stands in no text; what has parts cannot be said in a few words. */
const silent: readonly QuestionType[] = ['contact', 'consent', 'statement', 'matrix', 'allocation'];

/** Of a variable; a score has none. */
const variableDecimals = 2;

const printed = (value: number, decimals: number, tag: string): string =>
  // Nobody knows what a negative zero is.
  new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }).format(Number(value.toFixed(decimals)) + 0);

/** Directions that a text could impose on the words around it. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;
/** Signs that mark words in a text: between two spaces of no width they mark nothing. */
const marks = /[*[\]]/g;

/** The tag of a language as `Intl` takes it: one that looks right may still be none. */
const spokenTag = (tag: string): string => {
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return 'en';
  }
};

/** One line that stands for itself wherever it is put. */
const asWords = (text: string): string =>
  text.replace(directions, '').replace(/\s+/g, ' ').trim().replace(marks, '\uFEFF$&\uFEFF');

const questionOf = ({ definition }: TextSetting, name: Id, round: Round | null): PlainQuestion | undefined => {
  const group = definition.questions.find(({ id }) => id === round?.group);
  const inner = group?.type === 'group' ? group.questions.find(({ id }) => id === name) : undefined;
  const found = inner ?? definition.questions.find(({ id }) => id === name);
  return found?.type === 'group' ? undefined : found;
};

/** The question as it is put into words: without a unit, which the text names, and with the person's own option in its place. */
const asSaid = (question: PlainQuestion, value: AnswerValue, otherText: string | null): PlainQuestion => {
  const { id, title } = question;
  if (question.type === 'ranking') return { ...question, type: 'multi-choice' };
  if ('labels' in question && question.labels.some(label => label.value === value))
    return {
      id,
      title,
      type: 'choice',
      options: question.labels.map(each => ({ ...each, value: String(each.value) })),
    };
  if (/^(nps|rating|number|slider)$/.test(question.type)) return { id, title, type: 'number' };
  if (!('options' in question) || !otherText) return question;
  const named = question.options.map(option =>
    'other' in option && option.other ? { ...option, label: otherText } : option,
  );
  return { ...question, options: named } as PlainQuestion;
};

const printAnswer = (
  name: Id,
  setting: TextSetting,
  answers: Answers,
  round: Round | null,
  language: AnswerWording['language'],
): string | undefined => {
  const question = questionOf(setting, name, round);
  const inRound = round ? `${round.group}.${round.item}.${name}` : name;
  const key = answers[inRound] === undefined ? name : inRound;
  const value = answers[key];
  if (!question || value === undefined || silent.includes(question.type)) return undefined;
  const other = answers[`${key}.other`];
  const otherText = typeof other === 'string' ? other : null;
  const { printFact: _, ...alone } = setting;
  // A label that names an answer could come back to itself.
  const asked = asSaid(fillQuestion(question, alone, answers, round), value, otherText);
  const isCalled = asked.type === 'choice' && typeof value === 'number';
  const wording = { language, scope: setting, otherText: question.type === 'number' ? otherText : null };
  return new Intl.ListFormat(language.tag).format(answerInWords(asked, isCalled ? String(value) : value, wording));
};

const noDraw: SessionSetting['draw'] = { leftOut: [], seed: 0 };

/**
 * Prints what a text names: a variable with two decimals at most, a score of 0–100 without, or an answer, in the language of the
 * definition: labels in place of values, the person's own words in place of "something else", figures without their unit.
 * Undefined where nothing is known or may be said. What a person wrote is one line, and none of its signs marks anything.
 * `wordsOf` knows the labels of the built-in scales in a language (BCP 47).
 */
export const factPrinter =
  (wordsOf: (tag: string) => Pick<Language, 'scaleLabel' | 'translate'>): NonNullable<SessionSetting['printFact']> =>
  (name, setting, answers, round) => {
    const tag = spokenTag(setting.definition.language ?? 'en');
    const facts = factsOf({ ...setting, draw: noDraw, contextTitle: '' }, answers, round);
    const variable = facts.variable?.(name);
    if (variable !== undefined) return printed(variable, variableDecimals, tag);
    const score = facts.score(name);
    if (score !== undefined) return printed(score, 0, tag);
    const said = printAnswer(name, setting, answers, round, { ...wordsOf(tag), tag });
    return (said && asWords(said)) || undefined;
  };
