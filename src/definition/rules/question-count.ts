import { issueIf } from '../../base/issue.js';
import type { Rule } from './rule.js';

/** At most 1,000 questions, those of groups among them. The shape counts each list by itself. */
export const questionCount: Rule = ({ questions }) =>
  issueIf(questions.length > 1000, 'too-many-questions', ['questions']);
