import type {
  Lists,
  PlainQuestion,
  PulseDefinition,
  QuestionDefinition,
} from '../../src/definition/pulse-definition.js';
import type { TextByLanguage } from '../../src/i18n/text-in.js';
import type { Message, MessageAnswer } from '../../src/messages/message-list.js';
import type { AnswerValue, PulseResponse, RoundAnswers } from '../../src/response/response.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { scaleOf, unitOf } from '../../src/results/question-measure.js';
import { textsOf } from '../../src/results/texts-of.js';
import type { Round } from '../../src/session/session-state.js';
import type { StoredMessage } from './message-store.js';
import { builtInLabels, filledTexts, type Wording } from './message-texts.js';

interface Place {
  readonly key: string;
  /** Where the translations are, for example `questions.why`. */
  readonly path: string;
  readonly round: Round | null;
}

const languageOf = ({ definition }: Wording): string => definition.language ?? 'en';

const entryText = (list: string, id: string, { lists, ...wording }: Wording): TextByLanguage | undefined => {
  const entry = lists[list]?.find(known => known.id === id);
  return entry && { [languageOf({ lists, ...wording })]: entry.label };
};

/** The label of a code; the code itself where nothing says more. */
const choiceText = (question: PlainQuestion, code: string | number, path: string, wording: Wording): TextByLanguage => {
  const { definition } = wording;
  const plain = { [languageOf(wording)]: String(code) };
  const scale = scaleOf(question);
  if (scale !== undefined) {
    const own = definition.scales?.[scale]?.options.find(({ value }) => value === code);
    if (own) return textsOf(definition, `scales.${scale}.options.${code}.label`, own.label);
    const labels = Object.entries(builtInLabels).flatMap(([language, scales]) => {
      const label = scales[scale]?.[Number(code)];
      return label === undefined ? [] : [[language, label] as const];
    });
    return labels.length > 0 ? Object.fromEntries(labels) : plain;
  }
  if (!('options' in question || 'optionsFrom' in question)) return plain;
  const option = question.options?.find(({ value }) => value === code);
  if (option) return textsOf(definition, `${path}.options.${option.value}.label`, option.label);
  return entryText('optionsFrom' in question ? (question.optionsFrom ?? '') : '', String(code), wording) ?? plain;
};

/** The end of the scale that a bare number lies on. */
const maximumOf = (question: PlainQuestion): number | undefined =>
  question.type === 'nps'
    ? 10
    : question.type === 'rating'
      ? (question.points ?? 5)
      : question.type === 'slider' && !question.unit
        ? (question.maximum ?? 100)
        : undefined;

const valueOf = (
  question: PlainQuestion,
  value: AnswerValue,
  { path }: Place,
  wording: Wording,
): Partial<MessageAnswer> => {
  if (question.type === 'consent') return { choices: [textsOf(wording.definition, `${path}.label`, question.label)] };
  if (question.type === 'contact') return { text: Object.values(value).join('\n') };
  if (question.type === 'text') return { text: value as string };
  const isNumber = ['number', 'duration', 'slider', 'nps', 'rating'].includes(question.type);
  if (!isNumber || typeof value !== 'number') {
    const codes = Array.isArray(value) ? (value as readonly string[]) : [value as string | number];
    return { choices: codes.map(code => choiceText(question, code, path, wording)) };
  }
  const maximum = maximumOf(question);
  const unit = unitOf(question, path, wording.definition);
  return {
    number: value,
    ...(maximum === undefined ? {} : { maximum }),
    ...(unit === undefined ? {} : { unit }),
  };
};

const about: Readonly<Record<string, string>> = { en: 'about', de: 'ungefähr', ar: 'تقريبًا' };

/** What was written beside an option, or in the language of the message that a number is not exact. */
const besideText = ({ type }: PlainQuestion, text: string, { response }: Wording): string =>
  type === 'number' ? (about[response.language] ?? text) : text;

const answerOf = (
  question: PlainQuestion,
  answers: Readonly<Record<string, unknown>>,
  place: Place,
  wording: Wording,
): readonly MessageAnswer[] => {
  const [value, other] = [answers[question.id], answers[`${question.id}.other`]];
  if (value === undefined) return [];
  return [
    {
      id: place.key,
      label: filledTexts(textsOf(wording.definition, `${place.path}.title`, question.title), wording, place.round),
      ...(place.round ? { about: { [languageOf(wording)]: place.round.label } } : {}),
      ...valueOf(question, value as AnswerValue, place, wording),
      ...(typeof other === 'string' ? { text: besideText(question, other, wording) } : {}),
    },
  ];
};

/** Each part of an answer that has several, as an answer of its own. */
const partsOf = (whole: PlainQuestion, wording: Wording): readonly MessageAnswer[] => {
  const given = wording.response.answers[whole.id];
  if (given === undefined) return [];
  const path = `questions.${whole.id}`;
  return (questionContracts[whole.type].items?.(whole) ?? []).flatMap(({ question, textPath, read }) => {
    const value = read(given as AnswerValue);
    if (value === undefined) return [];
    const title = textsOf(wording.definition, `${path}.title`, whole.title);
    const part = textsOf(wording.definition, `${path}.${textPath}`, question.title);
    const label = Object.fromEntries(
      Object.entries(title).flatMap(([language, text]) =>
        part[language] ? [[language, `${text}: ${part[language]}`]] : [],
      ),
    );
    const place = { key: question.id, path: `${path}.${textPath}`, round: null };
    return [{ id: question.id, label: filledTexts(label, wording, null), ...valueOf(question, value, place, wording) }];
  });
};

const answersOf = (question: QuestionDefinition, wording: Wording): readonly MessageAnswer[] => {
  const { definition, response } = wording;
  const path = `questions.${question.id}`;
  if (question.type === 'allocation' || question.type === 'matrix') return partsOf(question, wording);
  if (question.type !== 'group')
    return answerOf(question, response.answers, { key: question.id, path, round: null }, wording);
  const source = definition.questions.find(({ id }) => id === question.forEach) as PlainQuestion;
  const rounds = (response.answers[question.id] ?? {}) as Readonly<Record<string, RoundAnswers>>;
  return Object.entries(rounds).flatMap(([item, answers]) => {
    const label = Object.values(choiceText(source, item, `questions.${source.id}`, wording))[0] ?? item;
    return question.questions.flatMap(inner => {
      const place = {
        key: `${question.id}.${item}.${inner.id}`,
        path: `${path}.questions.${inner.id}`,
        round: { group: question.id, item, label },
      };
      return answerOf(inner, answers, place, wording);
    });
  });
};

const contextTitles: Readonly<Record<string, TextByLanguage>> = {
  team: { en: 'Team that writes', de: 'Team, das schreibt', ar: 'الفريق الذي يكتب' },
  about: { en: 'Department it is about', de: 'Abteilung, um die es geht', ar: 'الإدارة المعنية' },
};

/** What the page said of the place: departments and the like. Random ids, such as that of a case, say nothing to a reader. */
const contextOf = (wording: Wording): readonly MessageAnswer[] =>
  (wording.definition.context ?? []).flatMap(declared => {
    const entry = typeof declared === 'string' ? { id: declared } : declared;
    const value = wording.response.context[entry.id];
    const choice = entryText(entry.optionsFrom ?? 'departments', value ?? '', wording);
    if (choice === undefined) return [];
    const title =
      entry.title === undefined
        ? (contextTitles[entry.id] ?? { [languageOf(wording)]: entry.id })
        : textsOf(wording.definition, `context.${entry.id}.title`, entry.title);
    return [{ id: `@${entry.id}`, label: title, choices: [choice] }];
  });

/** A stored message in the words of the definition that was answered; what was skipped is left out. */
export const messageDocument = (stored: StoredMessage, definition: PulseDefinition, lists: Lists): Message => {
  const { id, wave, state, owner, reason, version, body } = stored;
  const response = JSON.parse(body) as PulseResponse;
  const wording: Wording = { definition, lists, response };
  const answers = [...definition.questions.flatMap(question => answersOf(question, wording)), ...contextOf(wording)];
  return { id, wave, language: response.language, state, owner, reason, version, answers };
};
