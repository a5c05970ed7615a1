import type {
  Id,
  PlainQuestion,
  PrivacyMode,
  PulseDefinition,
  PulseKind,
  QuestionDefinition,
} from '../../src/definition/pulse-definition.js';
import { defaultMinimumComments, strictestMinimum } from '../../src/privacy/disclosure.js';
import { matrix } from '../../src/question/matrix/matrix.js';
import { answerForm, type AnswerForm, type ScaleWords } from './answer-form.js';

/** One datum that an answer may hold. */
export interface QuestionRecord {
  /** As it stands in the response; inside a group `group.question`, once for each item. */
  readonly id: string;
  readonly title: string;
  readonly answer: AnswerForm;
  readonly isRequired: boolean;
  /** Only where an earlier answer or the context asks for it. */
  readonly isConditional: boolean;
  /** Drawn at random for some people only. */
  readonly isDrawn: boolean;
  /** The multi-choice question whose chosen options are each asked about; null outside a group. */
  readonly perOptionOf: Id | null;
}

export interface ContextRecord {
  readonly id: Id;
  /** False: it stays in the browser. */
  readonly isSent: boolean;
  /** The person is asked where the page does not say. */
  readonly isAsked: boolean;
  /** Answers are grouped by it. */
  readonly isGroup: boolean;
}

export interface ThresholdRecord {
  readonly scores: number;
  readonly comments: number;
  /** Dimensions with a stricter minimum. */
  readonly dimensions: readonly { readonly title: string; readonly minimum: number }[];
}

/** What a works council has to know of one pulse, made of its definition alone. */
export interface PulseRecord {
  readonly id: Id;
  readonly title: string;
  readonly kind: PulseKind;
  readonly purpose: string | null;
  /** Who reads each one; null: nobody does, figures over groups are shown. */
  readonly readBy: string | null;
  readonly mode: PrivacyMode;
  readonly sendsCredentials: boolean;
  readonly questions: readonly QuestionRecord[];
  readonly contexts: readonly ContextRecord[];
  /** Null for messages, which have no figures. */
  readonly thresholds: ThresholdRecord | null;
  /** Null: where the page says, by default this collector. */
  readonly endpoint: string | null;
  /** What is blotted out of texts before they leave the browser. */
  readonly redacted: readonly ('email' | 'phone')[];
  readonly hasText: boolean;
  /** ISO 8601 duration between two waves; null: no schedule of its own. */
  readonly every: string | null;
  /** What may be offered afterwards. */
  readonly offers: readonly Id[];
}

/** `{team|your team}` as its default, `{dept}` as `[dept]`: what is filled in is known to the browser alone. */
const withoutGaps = (text: string): string =>
  text.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (_, name: string, usual?: string) => usual ?? `[${name}]`);

interface AskedPart {
  readonly each: PlainQuestion;
  readonly asked: PlainQuestion;
  readonly title: string;
}

/** A question, or each row of a matrix and each comment on one. */
const partsOf = (each: PlainQuestion): readonly AskedPart[] =>
  each.type === 'matrix'
    ? (matrix.items?.(each) ?? []).map(({ question }) => ({
        each,
        asked: question,
        title: `${each.title}: ${question.title}`,
      }))
    : [{ each, asked: each, title: each.title }];

const recordsOf = (
  question: QuestionDefinition,
  definition: PulseDefinition,
  words: ScaleWords,
): readonly QuestionRecord[] => {
  const inner: readonly PlainQuestion[] = question.type === 'group' ? question.questions : [question];
  const group = question.type === 'group' ? question : null;
  return inner.flatMap(partsOf).flatMap(({ each, asked, title }) => {
    const answer = answerForm(asked, definition, words);
    if (answer === null) return [];
    return {
      id: group === null ? asked.id : `${group.id}.${asked.id}`,
      title: withoutGaps(title),
      answer,
      isRequired: each.required ?? false,
      isConditional: each.showIf !== undefined || group?.showIf !== undefined,
      isDrawn: (definition.rotations ?? []).some(({ of }) => of.includes(question.id)),
      perOptionOf: group?.forEach ?? null,
    };
  });
};

const contextsOf = ({ context = [], askContext = [], groupBy }: PulseDefinition): readonly ContextRecord[] =>
  context.map(entry => {
    const { id, send = true } = typeof entry === 'string' ? { id: entry } : entry;
    return { id, isSent: send, isAsked: askContext.includes(id), isGroup: id === groupBy };
  });

const thresholdsOf = ({ kind, privacy = {}, dimensions = [] }: PulseDefinition): ThresholdRecord | null => {
  if (kind === 'message') return null;
  const scores = strictestMinimum(privacy.minimumGroup ?? strictestMinimum());
  return {
    scores,
    comments: Math.max(scores, privacy.minimumComments ?? defaultMinimumComments),
    dimensions: dimensions
      .map(({ title, minimumGroup }) => ({ title, minimum: strictestMinimum(scores, minimumGroup) }))
      .filter(({ minimum }) => minimum > scores),
  };
};

/**
 * What a definition asks, sends, shows and promises.
 * @param words labels of the built-in scales; the definition is read in the language that it has
 */
export const recordOf = (definition: PulseDefinition, words: ScaleWords): PulseRecord => {
  const { id, title, kind = 'measure', why, readBy, privacy = {}, delivery = {}, offers = [] } = definition;
  const questions = definition.questions.flatMap(question => recordsOf(question, definition, words));
  const sendsCredentials = (delivery.credentials ?? 'omit') !== 'omit';
  const mode = privacy.mode ?? 'anonymous';
  return {
    id,
    title,
    kind,
    purpose: why ?? null,
    readBy: kind === 'message' ? (readBy ?? '') : null,
    mode: mode === 'anonymous' && sendsCredentials ? 'confidential' : mode,
    sendsCredentials,
    questions,
    contexts: contextsOf(definition),
    thresholds: thresholdsOf(definition),
    endpoint: delivery.endpoint ?? null,
    redacted: privacy.redact ?? [],
    hasText: questions.some(({ answer }) => answer.kind === 'text' || (answer.kind === 'options' && answer.hasText)),
    every: definition.invitation?.schedule?.every ?? null,
    offers: offers.map(({ pulse }) => pulse),
  };
};
