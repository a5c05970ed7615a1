import type { Issue } from '../../base/issue.js';
import type { MultiChoiceQuestion, OptionDefinition } from '../../definition/pulse-definition.js';
import { checkOptions } from '../check-options.js';
import { issueIf } from '../issue-if.js';
import { listOptions } from '../options.js';
import { parseChoices } from '../parse-choices.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

const checkLimits = (question: MultiChoiceQuestion): readonly Issue[] => {
  const { minimumChoices = 1, maximumChoices = Infinity, options = [], optionsFrom } = question;
  const most = optionsFrom ? Infinity : options.length;
  const areCounts = [minimumChoices, maximumChoices].every(
    limit => limit >= 1 && (Number.isInteger(limit) || limit === Infinity),
  );
  return [
    ...issueIf(
      !areCounts,
      'choices-out-of-range',
      'minimumChoices',
      'The numbers of choices are whole and at least 1.',
    ),
    ...issueIf(
      minimumChoices > Math.min(maximumChoices, most),
      'minimum-above-maximum',
      'minimumChoices',
      'More choices are needed than can be made.',
    ),
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
    if (!Array.isArray(value)) return refuse('wrong-type', 'The answer is not a list of options.');
    const result = parseChoices(question, value, scope);
    if (!result.ok) return result;
    const { minimumChoices = 1, maximumChoices = Infinity, options = [] } = question;
    const count = result.value.length;
    if (count > 0 && isExclusive(options, result.value))
      return count === 1 ? result : refuse('exclusive-choice', 'An exclusive option was chosen beside others.');
    if (count < minimumChoices) return refuse('too-few-choices', `At least ${minimumChoices} are needed.`);
    return count > maximumChoices ? refuse('too-many-choices', `At most ${maximumChoices} are allowed.`) : result;
  },
  codes: (question, { lists, context }) => listOptions(question, lists, context).map(option => option.value),
  score: () => null,
};
