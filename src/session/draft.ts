import { isJsonObject } from '../base/json.js';
import type { QuestionContract } from '../question/question-type.js';
import type { PlainQuestion, QuestionType } from '../definition/pulse-definition.js';
import type { AnswerValue } from '../response/response.js';
import { contextSteps } from './flow.js';
import { judgeAnswers } from './judge-answers.js';
import type { SessionSetting, SessionState, Skip, Step } from './session-state.js';

/** One answer that is not sent yet. */
export interface DraftEntry {
  readonly type: QuestionType;
  readonly value?: AnswerValue;
  readonly otherText?: string;
  readonly skip?: Skip;
  /** What is wrong with it already, because it is not finished. */
  readonly code?: string;
  /** In the words of its question, for when that question is another one. */
  readonly words?: string;
}

/** Answers that are not sent yet, as they wait on the device. */
export interface Draft {
  /** By step key. */
  readonly entries: Readonly<Record<string, DraftEntry>>;
  /** Keys of the steps that were on screen. */
  readonly seen: readonly string[];
  /** Id of the page on screen. */
  readonly page: string;
  /** Orders options and rounds as they were. */
  readonly seed: number;
  /** Of the last change, milliseconds since the epoch. */
  readonly savedMs: number;
  /** From then on it is as if there were none. */
  readonly untilMs: number;
}

/** How a draft meets the pulse as it is asked now. */
export interface FittedDraft extends Pick<SessionState, 'answers' | 'skips' | 'seen' | 'page'> {
  /** What no longer fits its question, by step key, in the words it had; empty words for a way of not answering. */
  readonly unfit: Readonly<Record<string, string>>;
  /** How many answers belong to questions that there are no longer. */
  readonly gone: number;
}

type Contracts = Readonly<Record<string, QuestionContract>>;

/** An answer in the words of its question. */
export type WordsOf = (question: PlainQuestion, value: AnswerValue, otherText: string | null) => string;

/** The draft in a record of the device; null for none, one that is over, and anything else. */
export const readDraft = (record: unknown, nowMs: number): Draft | null =>
  isJsonObject(record) &&
  isJsonObject(record['entries']) &&
  Array.isArray(record['seen']) &&
  Number(record['untilMs']) > nowMs
    ? (record as unknown as Draft)
    : null;

/** The question of a step key, whether or not it is on the path; undefined for one that there is not. */
const stepOf = (setting: SessionSetting, key: string): Step | undefined => {
  const [id = '', , inner, ...others] = key.split('.');
  if (id.startsWith('@')) return contextSteps(setting).find(step => step.key === key);
  const found = setting.definition.questions.find(question => question.id === id);
  if (!found) return undefined;
  if (found.type !== 'group') return key === id ? { key, question: found, round: null } : undefined;
  const question = others.length > 0 ? undefined : found.questions.find(each => each.id === inner);
  return question && { key, question, round: null };
};

/** A half written number is none yet, and no storage keeps it as it is. */
const isUnreadable = (value: AnswerValue | undefined): boolean => typeof value === 'number' && Number.isNaN(value);

const entryOf = (
  contracts: Contracts,
  setting: SessionSetting,
  { answers, skips }: SessionState,
  key: string,
  wordsOf: WordsOf,
): DraftEntry | undefined => {
  const step = stepOf(setting, key);
  const { [key]: value, [`${key}.other`]: other } = answers;
  const skip = skips[key];
  if (!step || isUnreadable(value) || (value === undefined && !skip)) return undefined;
  const code = judgeAnswers(contracts, setting, { answers }, [step])[key];
  const otherText = typeof other === 'string' ? other : null;
  return {
    type: step.question.type,
    ...(value !== undefined && { value, words: wordsOf(step.question, value, otherText) }),
    ...(otherText !== null && { otherText }),
    ...(skip && { skip }),
    ...(code && { code }),
  };
};

/** The answers of a session to the given steps; those that there are not any more are absent. */
export const draftEntries = (
  contracts: Contracts,
  setting: SessionSetting,
  state: SessionState,
  keys: Iterable<string>,
  wordsOf: WordsOf,
): Readonly<Record<string, DraftEntry>> =>
  Object.fromEntries(
    [...keys].flatMap(key => {
      const entry = entryOf(contracts, setting, state, key, wordsOf);
      return entry ? [[key, entry]] : [];
    }),
  );

/** Keys of the steps whose answer, or reason for none, differs between two states of a session. */
export const changedKeys = (before: SessionState, now: SessionState): ReadonlySet<string> => {
  const differs = (one: object, other: object): string[] =>
    one === other
      ? []
      : [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
          key => JSON.stringify(one[key as never]) !== JSON.stringify(other[key as never]),
        );
  const keys = [...differs(before.answers, now.answers), ...differs(before.skips, now.skips)];
  // A question of a group may be called "other" itself.
  return new Set(keys.flatMap(key => [key, key.replace(/\.other$/, '')]));
};

/** Two tabs, one draft: what this one changed is as it is here, everything else as the other left it. */
export const mergeDraft = (stored: Draft | null, mine: Draft, changed: ReadonlySet<string>): Draft => {
  const others = Object.entries(stored?.entries ?? {}).filter(([key]) => !changed.has(key));
  return {
    ...mine,
    entries: { ...Object.fromEntries(others), ...mine.entries },
    seen: [...new Set([...(stored?.seen ?? []), ...mine.seen])],
  };
};

const isOffered = (skip: Skip, { notApplicable, preferNotToSay }: PlainQuestion): boolean =>
  Boolean(skip === 'na' ? notApplicable : preferNotToSay);

/** Whether an answer fits its question as well as it did when it was given. */
const fits = (
  contracts: Contracts,
  setting: SessionSetting,
  answers: SessionState['answers'],
  step: Step,
  entry: DraftEntry,
) => {
  if (step.question.type !== entry.type) return false;
  if (entry.skip && !isOffered(entry.skip, step.question)) return false;
  const code = judgeAnswers(contracts, setting, { answers }, [step])[step.key];
  return code === undefined || code === entry.code;
};

/**
 * A draft, taken apart for the pulse as it is asked now. An answer that no longer fits is left out, to be asked again; only the own
 * words of a text stay in its field. Nothing is lost without being named.
 */
export const fitDraft = (
  contracts: Contracts,
  setting: SessionSetting,
  { entries, seen, page }: Draft,
): FittedDraft => {
  const given = Object.fromEntries(
    Object.entries(entries).flatMap(([key, { value, otherText }]) => [
      ...(value === undefined ? [] : [[key, value] as const]),
      ...(otherText === undefined ? [] : [[`${key}.other`, otherText] as const]),
    ]),
  );
  const answers: Record<string, AnswerValue> = {};
  const skips: Record<string, Skip> = {};
  const unfit: Record<string, string> = {};
  let gone = 0;
  for (const [key, entry] of Object.entries(entries)) {
    const step = stepOf(setting, key);
    const isFit = step && fits(contracts, setting, given, step, entry);
    if (!step) gone++;
    else if (!isFit) unfit[key] = entry.words ?? '';
    if (!isFit && !(step?.question.type === 'text' && entry.type === 'text')) continue;
    if (entry.value !== undefined) answers[key] = entry.value;
    if (entry.otherText !== undefined) answers[`${key}.other`] = entry.otherText;
    if (entry.skip) skips[key] = entry.skip;
  }
  return { answers, skips, unfit, gone, page, seen: seen.filter(key => !Object.hasOwn(unfit, key)) };
};
