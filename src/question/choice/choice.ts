import type { ChoiceQuestion } from '../../definition/pulse-definition.js';
import { ok } from '../../base/result.js';
import { checkOptions } from '../check-options.js';
import { listOptions } from '../options.js';
import { parseChoices } from '../parse-choices.js';
import type { QuestionContract } from '../question-type.js';

/** One of several options, answered with its value. */
export const choice: QuestionContract<ChoiceQuestion> = {
  type: 'choice',
  answerable: true,
  seconds: 7.5,
  check: question => checkOptions(question),
  parseAnswer(question, value, scope) {
    const chosen = parseChoices(question, [value], scope);
    return chosen.ok ? ok(chosen.value[0]!) : chosen;
  },
  codes: (question, { lists, context }) => listOptions(question, lists, context).map(option => option.value),
  score: () => null,
};
