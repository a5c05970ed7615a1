import type { Rule } from './rule.js';

/** At most 1,000 questions, those of groups among them. The schema counts each list by itself. */
export const questionCount: Rule = ({ questions }) =>
  questions.length > 1000
    ? [{ code: 'too-many-questions', path: ['questions'], message: 'There are more than 1,000 questions.' }]
    : [];
