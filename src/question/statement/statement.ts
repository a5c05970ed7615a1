import type { StatementQuestion } from '../../definition/pulse-definition.js';
import { issueIf } from '../../base/issue.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

/** Something to read; it asks nothing. */
export const statement: QuestionContract<StatementQuestion> = {
  type: 'statement',
  answerable: false,
  seconds: 0,
  check: ({ required, requiredIf, notApplicable, preferNotToSay }) =>
    issueIf(Boolean(required || requiredIf || notApplicable || preferNotToSay), 'statement-takes-no-answer', ['type']),
  parseAnswer: () => refuse('not-answerable'),
  codes: () => null,
  score: () => null,
};
