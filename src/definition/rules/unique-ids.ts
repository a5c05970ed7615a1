import type { IssueCode } from '../../base/describe-issue.js';
import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { listOf, objectOf } from '../definition-names.js';
import type { Rule } from './rule.js';

/** "end" is where a flow rule can go; the others every object already has. */
const isReservedId = (id: string): boolean => id === 'end' || id === 'prototype' || id in {};

/** Looks at entries of any shape: a broken question still takes its id. `taken` is filled on the way. */
const checkIds = (list: unknown, path: Issue['path'], code: IssueCode, taken: Set<unknown> = new Set()): Issue[] =>
  listOf(list).flatMap((entry, index) => {
    const isObject = isJsonObject(entry);
    const id = isObject ? entry['id'] : entry;
    if (typeof id !== 'string') return [];
    const isReserved = isReservedId(id);
    const isTaken = taken.has(id);
    taken.add(id);
    return issueIf(isReserved || isTaken, isReserved ? 'reserved-id' : code, [
      ...path,
      index,
      ...(isObject ? ['id'] : []),
    ]);
  });

/**
 * Ids are unique and not reserved. Two groups may use the same id inside; a group may not reuse one from outside,
 * because a bare id in a condition would then mean two questions.
 */
export const uniqueIds: Rule = ({ raw }) => {
  const outside = new Set<unknown>();
  return [
    ...checkIds(raw['questions'], ['questions'], 'duplicate-question-id', outside),
    ...listOf(raw['questions']).flatMap((group, index) =>
      checkIds(
        objectOf(group)['questions'],
        ['questions', index, 'questions'],
        'duplicate-question-id',
        new Set(outside),
      ),
    ),
    ...checkIds(raw['checks'], ['checks'], 'duplicate-check-id'),
    ...checkIds(raw['dimensions'], ['dimensions'], 'duplicate-dimension-id'),
    ...checkIds(raw['scores'], ['scores'], 'duplicate-score-id'),
    ...checkIds(raw['variables'], ['variables'], 'duplicate-variable-id'),
    ...checkIds(raw['endings'], ['endings'], 'duplicate-id'),
    ...checkIds(raw['assign'], ['assign'], 'duplicate-id'),
    ...listOf(raw['assign']).flatMap((entry, index) =>
      checkIds(objectOf(entry)['of'], ['assign', index, 'of'], 'duplicate-id'),
    ),
    ...checkIds(raw['context'], ['context'], 'duplicate-context-id'),
  ];
};
