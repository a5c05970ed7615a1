import { ok } from '../base/result.js';
import { checkOptions } from './check-options.js';
import { listOptions, type OptionQuestion } from './options.js';
import { parseChoices } from './parse-choices.js';
import type { AnswerScope } from './question-type.js';

/** What all types that ask for one of several options have in common: the answer is its value, and it has no score. */
export const oneOption = {
  answerable: true,
  seconds: 7.5,
  check: (question: OptionQuestion) => checkOptions(question),
  parseAnswer(question: OptionQuestion, value: unknown, scope: AnswerScope) {
    const chosen = parseChoices(question, [value], scope);
    return chosen.ok ? ok(chosen.value[0]!) : chosen;
  },
  codes: (question: OptionQuestion, { lists, context }: AnswerScope) =>
    listOptions(question, lists, context).map(option => option.value),
  score: () => null,
} as const;
