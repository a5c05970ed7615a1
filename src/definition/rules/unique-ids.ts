import type { Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import type { Rule } from './rule.js';

// "end" is where a flow rule can go; the others every object already has.
const reserved = new Set(['end', '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

const idOf = (entry: unknown): unknown => (isJsonObject(entry) ? entry['id'] : entry);

/** Looks at entries of any shape: a broken question still takes its id. `taken` is filled on the way. */
const checkIds = (list: unknown, path: Issue['path'], code: string, taken: Set<unknown> = new Set()): Issue[] =>
  (Array.isArray(list) ? list : []).flatMap((entry: unknown, index) => {
    const id = idOf(entry);
    const at = [...path, index, ...(isJsonObject(entry) ? ['id'] : [])];
    if (typeof id !== 'string') return [];
    if (reserved.has(id)) return [{ code: 'reserved-id', path: at, message: `"${id}" cannot be an id.` }];
    if (taken.has(id)) return [{ code, path: at, message: `The id "${id}" is given twice.` }];
    taken.add(id);
    return [];
  });

/**
 * Ids are unique and not reserved. Two groups may use the same id inside; a group may not reuse one from outside,
 * because a bare id in a condition would then mean two questions.
 */
export const uniqueIds: Rule = ({ raw }) => {
  const outside = new Set<unknown>();
  const questions = checkIds(raw['questions'], ['questions'], 'duplicate-question-id', outside);
  const groups = Array.isArray(raw['questions']) ? raw['questions'] : [];
  return [
    ...questions,
    ...groups.flatMap((group: unknown, index) =>
      isJsonObject(group) && group['questions']
        ? checkIds(group['questions'], ['questions', index, 'questions'], 'duplicate-question-id', new Set(outside))
        : [],
    ),
    ...checkIds(raw['dimensions'], ['dimensions'], 'duplicate-dimension-id'),
    ...checkIds(raw['scores'], ['scores'], 'duplicate-score-id'),
    ...checkIds(raw['context'], ['context'], 'duplicate-context-id'),
  ];
};
