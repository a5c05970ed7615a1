import { isJsonObject } from '../../base/json.js';
import { durationIssues } from './duration-issues.js';
import { unknownName } from '../unknown-name.js';
import type { Rule } from './rule.js';

/** What is kept for a second sitting are questions that there are, for a while that has a length. */
export const keep: Rule = ({ raw, questionIds }) => {
  const authored = raw['keep'];
  if (!isJsonObject(authored)) return [];
  const { questions } = authored;
  const ids: readonly unknown[] = Array.isArray(questions) ? questions : [];
  return [
    ...durationIssues(authored['for'], ['keep', 'for']),
    ...ids.flatMap((id, index) =>
      typeof id === 'string' ? unknownName('unknown-question-id', ['keep', 'questions', index], id, questionIds) : [],
    ),
  ];
};
