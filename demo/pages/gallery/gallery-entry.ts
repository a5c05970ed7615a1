import type { ChosenSkip } from '../../../src/question/answer-change-event.js';
import type { PlainQuestion } from '../../../src/definition/pulse-definition.js';
import type { AnswerValue } from '../../../src/response/response.js';

/** Says one of three wordings, in the language of whoever looks. */
export type SayIn = (english: string, german: string, arabic: string) => string;

type Type = PlainQuestion['type'];
type QuestionOf<T extends Type> = Extract<PlainQuestion, { readonly type: T }>;

/** What one state of a type adds to it. */
export interface OwnState<T extends Type = Type> {
  readonly question?: Partial<Omit<QuestionOf<T>, 'id' | 'type'>>;
  /** Null for none. Default: the answer of the type. */
  readonly value?: AnswerValue | null;
  readonly otherText?: string;
  /** Code of what is wrong with the answer. */
  readonly code?: string;
}

/** States that only some types have. */
export type OwnStateName = 'other' | 'many' | 'none' | 'layout' | 'second-layout' | 'wrong' | 'part';

/** A type of question, with an answer to it and what it alone can be seen in. */
export interface GalleryEntry<T extends Type = Type> {
  readonly question: Omit<QuestionOf<T>, 'id'>;
  /** Null for a type that takes none. */
  readonly answer: AnswerValue | null;
  /** Labels of its own as long as they come. Default: long words in title and help alone. */
  readonly long?: OwnState<T>;
  /** How it does not apply, where that is part of an answer. Default: said of the whole question. */
  readonly notApplying?: AnswerValue;
  readonly states?: Readonly<Partial<Record<OwnStateName, OwnState<T>>>>;
}

/** One entry for each type; a type without one does not compile. */
export type GalleryEntries = { readonly [T in Type]: GalleryEntry<T> };

export const stateNames = [
  'empty',
  'answered',
  'missing',
  'does-not-apply',
  'rather-not-say',
  'help',
  'long-words',
  'little-room',
  'other',
  'part',
  'wrong',
  'many',
  'none',
  'layout',
  'second-layout',
] as const;

export type StateName = (typeof stateNames)[number];

/** A question as somebody left it. */
export interface GalleryState {
  readonly name: StateName;
  readonly question: PlainQuestion;
  readonly value: AnswerValue | null;
  readonly skip: ChosenSkip | null;
  readonly otherText: string | null;
  /** Code of what is wrong with it, for the sentence that says so; null for nothing. */
  readonly code: string | null;
}

const helpIn = (say: SayIn): string =>
  say('Think of the last four weeks.', 'Denken Sie an die letzten vier Wochen.', 'فكر في الأسابيع الأربعة الماضية.');

/** Longer than any author should write, and with a word that no line breaks well. */
const longTitleIn = (say: SayIn): string =>
  say(
    'When you think of the last request you sent to another department, including those that went through the service desk, what would you say about the Interdepartmental-Responsibility-Agreement?',
    'Wenn Sie an die letzte Anfrage denken, die Sie an eine andere Abteilung gestellt haben, auch über den Service, was sagen Sie zur Abteilungsübergreifenden Zuständigkeitsvereinbarungsüberarbeitung?',
    'عندما تفكر في آخر طلب أرسلته إلى إدارة أخرى، بما في ذلك الطلبات التي مرت عبر مكتب الخدمة، ماذا تقول عن الاتفاق على توزيع المسؤوليات بين الإدارات؟',
  );

/** Options that a page was to supply and did not. */
const withoutOptions = (question: GalleryEntry['question']): object => {
  const kept = Object.entries(question).filter(([key]) => key !== 'options');
  return { ...Object.fromEntries(kept), optionsFrom: 'rooms' };
};

const stateOf = (
  name: StateName,
  { question, answer }: GalleryEntry,
  { question: added, value = answer, otherText, code }: OwnState,
  skip: ChosenSkip | null = null,
): GalleryState => ({
  name,
  // What a state adds fits its own type: the entries are written type by type.
  question: { id: 'q', ...(name === 'none' ? withoutOptions(question) : question), ...added } as PlainQuestion,
  value: skip ? null : value,
  skip,
  otherText: otherText ?? null,
  code: code ?? null,
});

/** On the narrowest card of a dense page, with all that can stand in it. */
const withLittleRoom = (entry: GalleryEntry): GalleryState => {
  const both = entry.answer === null ? {} : ({ notApplicable: true, preferNotToSay: true } as const);
  return stateOf('little-room', entry, { question: both });
};

/** Every state of a type, those that all types have first. */
export const statesOf = (entry: GalleryEntry, say: SayIn): readonly GalleryState[] => {
  const both = { notApplicable: true, preferNotToSay: true } as const;
  const long = { ...entry.long?.question, title: longTitleIn(say), help: `${longTitleIn(say)} ${helpIn(say)}` };
  const common = [
    stateOf('help', entry, { question: { help: helpIn(say) }, value: null }),
    stateOf('long-words', entry, { ...entry.long, question: long }),
    withLittleRoom(entry),
  ];
  const own = Object.entries(entry.states ?? {}).map(([name, state]) => stateOf(name as OwnStateName, entry, state));
  const empty = stateOf('empty', entry, { value: null });
  if (entry.answer === null) return [empty, ...common, ...own];
  return [
    empty,
    stateOf('answered', entry, {}),
    stateOf('missing', entry, { question: { ...both, required: true }, value: null, code: 'answer-needed' }),
    entry.notApplying === undefined
      ? stateOf('does-not-apply', entry, { question: both }, 'na')
      : stateOf('does-not-apply', entry, { question: both, value: entry.notApplying }),
    stateOf('rather-not-say', entry, { question: both }, 'pns'),
    ...common,
    ...own,
  ];
};
