import type { Issue } from '../../base/issue.js';
import type { MultiChoiceQuestion, OptionDefinition } from '../../definition/pulse-definition.js';
import { checkOptions } from '../check-options.js';
import { issueIf } from '../../base/issue.js';
import { listOptions } from '../options.js';
import { parseChoices } from '../parse-choices.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

const checkLimits = (question: MultiChoiceQuestion): readonly Issue[] => {
  const { minimumChoices = 1, maximumChoices = Infinity, options = [], optionsFrom } = question;
  // An exclusive option is chosen alone, however many are asked for.
  const most = optionsFrom ? Infinity : Math.max(1, options.filter(({ exclusive }) => !exclusive).length);
  const isCount = (limit: number): boolean => limit >= 1 && (Number.isInteger(limit) || limit === Infinity);
  return [
    ...issueIf(!isCount(minimumChoices), 'choices-out-of-range', ['minimumChoices']),
    ...issueIf(!isCount(maximumChoices), 'choices-out-of-range', ['maximumChoices']),
    ...issueIf(minimumChoices > Math.min(maximumChoices, most), 'minimum-above-maximum', ['minimumChoices']),
  ];
};

const isExclusive = (options: readonly OptionDefinition[], chosen: readonly string[]): boolean =>
  options.some(option => option.exclusive && chosen.includes(option.value));

/** Any number of options, answered with their values in the order of the definition. */
export const multiChoice: QuestionContract<MultiChoiceQuestion> = {
  type: 'multi-choice',
  answerable: true,
  seconds: 7.5,
  check: question => [...checkOptions(question), ...checkLimits(question)],
  parseAnswer(question, value, scope) {
    if (!Array.isArray(value)) return refuse('wrong-type');
    const result = parseChoices(question, value, scope);
    if (!result.ok) return result;
    const { minimumChoices = 1, maximumChoices = Infinity, options = [] } = question;
    const count = result.value.length;
    if (count > 0 && isExclusive(options, result.value)) return count === 1 ? result : refuse('exclusive-choice');
    if (count < minimumChoices) return refuse('too-few-choices');
    return count > maximumChoices ? refuse('too-many-choices') : result;
  },
  codes: (question, { lists, context }) => listOptions(question, lists, context).map(option => option.value),
  score: () => null,
};
