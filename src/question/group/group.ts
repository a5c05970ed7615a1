import type { GroupQuestion } from '../../definition/pulse-definition.js';
import { issueIf } from '../../base/issue.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

/** Each of its questions says this for itself. */
const notOfAGroup = ['required', 'requiredIf', 'notApplicable', 'preferNotToSay'] as const;

/**
 * The same questions once for each option chosen before. It holds no answer itself: its rounds are plain questions, and
 * each of them is judged by its own contract.
 */
export const group: QuestionContract<GroupQuestion> = {
  type: 'group',
  answerable: false,
  seconds: 0,
  check(question, definition) {
    const { forEach, max = 1, questions } = question;
    const source = definition.questions.find(({ id }) => id === forEach);
    return [
      ...issueIf(source !== undefined && source.type !== 'multi-choice', 'for-each-not-multi-choice', ['forEach']),
      ...issueIf(!Number.isInteger(max) || max < 1, 'max-out-of-range', ['max']),
      ...notOfAGroup.flatMap(name => issueIf(Boolean(question[name]), 'not-answerable', [name])),
      ...issueIf(questions.length === 0, 'empty-group', ['questions']),
    ];
  },
  parseAnswer: () => refuse('not-answerable'),
  codes: () => null,
  score: () => null,
};
