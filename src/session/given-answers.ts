import { under, type Issue } from '../base/issue.js';
import { isJsonObject } from '../base/json.js';
import type { GroupQuestion, PlainQuestion } from '../definition/pulse-definition.js';
import { parseOtherText } from '../question/other-text.js';
import type { QuestionContract } from '../question/question-type.js';
import type { AnswerValue, PartAnswers } from '../response/response.js';
import { answerScope } from './facts.js';
import type { SessionSetting, Skip } from './session-state.js';

/** Answers from outside, as far as they fit their pulse. */
export interface GivenAnswers {
  /** By step key; `<key>.other` is the text beside an `other` option. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly skips: Readonly<Record<string, Skip>>;
  /** What does not fit, with the path below the answers: left out above. */
  readonly issues: readonly Issue[];
}

type Contracts = Readonly<Record<string, QuestionContract>>;

const withoutOther = (key: string): string => key.replace(/\.other$/, '');

const strange = (key: string): Issue => ({ code: 'not-an-answer-key', path: [key] });

class Reader {
  readonly answers: Record<string, AnswerValue> = {};
  readonly skips: Record<string, Skip> = {};
  readonly issues: Issue[] = [];
  readonly #contracts: Contracts;
  readonly #setting: SessionSetting;

  constructor(contracts: Contracts, setting: SessionSetting) {
    this.#contracts = contracts;
    this.#setting = setting;
  }

  read(given: Readonly<Record<string, unknown>>): void {
    const { questions } = this.#setting.definition;
    for (const [key, value] of Object.entries(given)) {
      const question = questions.find(({ id }) => id === withoutOther(key));
      if (!question) this.issues.push(strange(key));
      else if (question.type !== 'group') this.issues.push(...this.#take(key, question, key, value));
      else this.issues.push(...this.#takeRounds(question, key, value));
    }
  }

  /** A row of a matrix says for itself that it does not apply. */
  skip(skipped: Readonly<Record<string, unknown>>): void {
    for (const [key, reason] of Object.entries(skipped)) {
      if (reason !== 'na' && reason !== 'pns') continue;
      const [whole = '', row] = key.split('.');
      const isRow = this.#setting.definition.questions.some(({ id, type }) => id === whole && type === 'matrix');
      if (row === undefined || !isRow) this.skips[key] = reason;
      else if (reason === 'pns') this.skips[whole] = reason;
      else this.answers[whole] = { ...(this.answers[whole] as PartAnswers | undefined), [row]: reason };
    }
  }

  #take(key: string, question: PlainQuestion, name: string, value: unknown): Issue[] {
    const contract = this.#contracts[question.type];
    if (!contract) return [];
    const scope = answerScope(this.#setting, {});
    const outcome = name === question.id ? contract.parseAnswer(question, value, scope) : parseOtherText(value);
    if (!outcome.ok) return under(name, outcome.error);
    this.answers[key] = outcome.value;
    return [];
  }

  #takeRounds(group: GroupQuestion, name: string, rounds: unknown): Issue[] {
    if (name !== group.id || !isJsonObject(rounds)) return [strange(name)];
    return Object.entries(rounds).flatMap(([item, round]) => {
      if (!isJsonObject(round)) return under(name, [strange(item)]);
      const issues = Object.entries(round).flatMap(([inner, value]) => {
        const question = group.questions.find(({ id }) => id === withoutOther(inner));
        return question ? this.#take(`${name}.${item}.${inner}`, question, inner, value) : [strange(inner)];
      });
      return under(name, under(item, issues));
    });
  }
}

/**
 * Answers from outside, by step key: an object by question id, or a whole `ics-response/1`, which also says which questions were
 * skipped and why. Each is judged by the contract of its question; never throws.
 */
export const givenAnswers = (contracts: Contracts, setting: SessionSetting, given: unknown): GivenAnswers => {
  if (given === undefined) return { answers: {}, skips: {}, issues: [] };
  const isResponse = isJsonObject(given) && given['format'] === 'ics-response/1';
  const [answers, skipped] = isResponse ? [given['answers'], given['skipped']] : [given, {}];
  if (!isJsonObject(answers))
    return { answers: {}, skips: {}, issues: [{ code: 'not-an-object', path: [], message: 'Answers are an object.' }] };
  const reader = new Reader(contracts, setting);
  reader.read(answers);
  if (isJsonObject(skipped)) reader.skip(skipped);
  return reader;
};
