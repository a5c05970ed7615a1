import type { PlainQuestion } from '../../definition/pulse-definition.js';
import type { Language } from '../../i18n/messages.js';
import { answerInWords } from '../../question/answer-in-words.js';
import { resolveOptions } from '../../question/options.js';
import type { AnswerScope, QuestionContract } from '../../question/question-type.js';
import type { AnswerValue, PartAnswers } from '../../response/response.js';
import type { Skip } from '../../session/session-state.js';

/** Something to tick, and whether it is. */
export interface PaperMark {
  readonly label: string;
  readonly isOn: boolean;
}

/** What stands under a question on paper. */
export type PaperField =
  /** Circles, of which one is ticked, or boxes, of which several are. `ends` stand under a row of points. */
  | {
      readonly kind: 'circles' | 'boxes';
      readonly marks: readonly PaperMark[];
      readonly ends?: readonly [low: string, high: string];
    }
  | { readonly kind: 'grid'; readonly points: readonly string[]; readonly rows: readonly PaperRow[] }
  /** Room to write; `text` is what is written already. */
  | { readonly kind: 'lines'; readonly lines: number; readonly text: string; readonly unit?: string }
  /** A short blank beside each label. */
  | { readonly kind: 'blanks'; readonly blanks: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'nothing' };

/** A row of a grid, its points ticked or not, and what was added to it. */
export interface PaperRow {
  readonly label: string;
  readonly isOn: readonly boolean[];
  readonly comment: string;
}

/** How one question was answered, and in which words. */
export interface PaperAnswer {
  readonly value: AnswerValue | null;
  readonly skip: Skip | null;
  readonly otherText: string | null;
  readonly language: Language;
  readonly scope: AnswerScope;
  /** Orders options as they are on screen. */
  readonly seed: number;
  readonly contracts: Readonly<Record<string, QuestionContract>>;
}

/** More cannot be read through on paper: the name is written. */
const mostOptions = 60;

const partsOf = (value: AnswerValue | null): PartAnswers =>
  typeof value === 'object' && value !== null ? (value as PartAnswers) : {};

const textOf = (value: AnswerValue | number | string | null | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const inWords = (question: PlainQuestion, value: AnswerValue, answer: PaperAnswer): string =>
  answerInWords(question, value, answer).join(', ');

const optionMarks = (question: PlainQuestion, answer: PaperAnswer): PaperField => {
  const { value, otherText, scope, seed } = answer;
  const options = resolveOptions(question, scope.lists, scope.context, seed);
  const given = [value ?? []].flat();
  if (options.length > mostOptions)
    return { kind: 'lines', lines: 1, text: value === null ? '' : inWords(question, value, answer) };
  return {
    kind: question.type === 'multi-choice' ? 'boxes' : 'circles',
    marks: options.map(option => {
      const isOn = given.includes(option.value);
      const own = option.other ? ` ${isOn && otherText ? otherText : '__________'}` : '';
      return { label: option.label + own, isOn };
    }),
  };
};

const pointLabel = (question: PlainQuestion, code: string | number, answer: PaperAnswer): string => {
  if (question.type !== 'nps' && question.type !== 'rating') return inWords(question, code, answer);
  const figure = Number(code).toLocaleString(answer.language.tag);
  const own = question.labels?.find(each => each.value === code)?.label;
  return own ? `${figure} ${own}` : figure;
};

const points = (question: PlainQuestion, answer: PaperAnswer): PaperField => {
  const { value, scope, contracts, language } = answer;
  const codes = contracts[question.type]?.codes(question, scope) ?? [];
  const isNumbered = question.type === 'nps' || question.type === 'rating';
  const usual =
    question.type === 'nps' ? ([language.translate('npsLow'), language.translate('npsHigh')] as const) : null;
  const ends = (isNumbered ? question.endLabels : undefined) ?? usual;
  return {
    kind: 'circles',
    marks: codes.map(code => ({ label: pointLabel(question, code, answer), isOn: code === value })),
    ...(ends && { ends }),
  };
};

const grid = (question: PlainQuestion & { readonly type: 'matrix' }, answer: PaperAnswer): PaperField => {
  const { value, scope, language, contracts } = answer;
  const scale: PlainQuestion = { id: question.id, type: 'scale', scale: question.scale, title: '' };
  const codes: (string | number)[] = [...(contracts['scale']?.codes(scale, scope) ?? [])];
  const labels = codes.map(code => inWords(scale, code, { ...answer, otherText: null }));
  const parts = partsOf(value);
  const skip = question.notApplicable ? (['na', language.translate('notApplicable')] as const) : null;
  const all = skip ? [...codes, skip[0]] : codes;
  return {
    kind: 'grid',
    points: skip ? [...labels, skip[1]] : labels,
    rows: question.rows.map(({ id, label }) => ({
      label,
      isOn: all.map(code => parts[id] === code),
      comment: textOf(parts[`${id}.comment`]) || (question.comments ? '__________' : ''),
    })),
  };
};

const blanks = (
  entries: readonly { readonly value: string; readonly label: string }[],
  textFor: (value: string) => string,
): PaperField => ({ kind: 'blanks', blanks: entries.map(({ value, label }) => ({ label, text: textFor(value) })) });

const ranks = (value: AnswerValue | null, option: string): string => {
  const place = Array.isArray(value) ? (value as readonly string[]).indexOf(option) : -1;
  return place < 0 ? '' : String(place + 1);
};

/** A question that is answered in figures or words. */
const written = (question: PlainQuestion, answer: PaperAnswer): PaperField => {
  const text = answer.value === null ? '' : inWords(question, answer.value, answer);
  const unit = 'unit' in question && !text ? question.unit : undefined;
  if (question.type === 'text') return { kind: 'lines', lines: question.length === 'short' ? 1 : 5, text };
  if (question.type === 'contact') return { kind: 'lines', lines: (question.fields ?? ['name', 'email']).length, text };
  return { kind: 'lines', lines: 1, text, ...(unit && { unit }) };
};

/** A question as boxes to tick and lines to write on, with what was answered filled in. */
export const paperField = (question: PlainQuestion, answer: PaperAnswer): PaperField => {
  const { value, scope, seed } = answer;
  switch (question.type) {
    case 'choice':
    case 'multi-choice':
    case 'dropdown':
    case 'directory':
    case 'picture-choice':
      return optionMarks(question, answer);
    case 'scale':
    case 'nps':
    case 'rating':
    case 'yes-no':
    case 'yes-partly-no':
      return points(question, answer);
    case 'matrix':
      return grid(question, answer);
    case 'ranking':
      return blanks(resolveOptions(question, scope.lists, scope.context, seed), option => ranks(value, option));
    case 'allocation':
      return blanks(resolveOptions(question, scope.lists, scope.context, seed), option =>
        textOf(partsOf(value)[option]),
      );
    case 'consent':
      return { kind: 'boxes', marks: [{ label: question.label, isOn: value === 1 }] };
    case 'statement':
      return { kind: 'nothing' };
    default:
      return written(question, answer);
  }
};
