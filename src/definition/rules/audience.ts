import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { checkShape } from '../check-shape.js';
import { listOf } from '../definition-names.js';
import { id, languageTag, object, oneOf, text, type Shape } from '../shape.js';
import { unknownName } from '../unknown-name.js';
import { comparisonIssues, operators } from './comparison-value.js';
import { literal, maximumDepth } from './condition-shape.js';

const anything: Shape = [{ kind: 'audience' }];
const page = text({ pattern: /^[/*][^?#]*$/, code: 'page-pattern', most: 200, tooMany: 'page-pattern' });
const subjects = {
  ...{ all: anything, any: anything, not: anything },
  ...{ page, device: oneOf(['phone', 'tablet', 'desktop']), language: languageTag },
  ...{ attribute: text({ least: 1 }), context: id },
};
/** Nobody is asked for an attribute, so nobody skips one. */
const known = Object.keys(operators).filter(name => name !== 'skipped-as');
const parts = object({}, { ...subjects, is: oneOf(known, 'unknown-operator'), value: literal });

/**
 * What is wrong with an audience of unknown shape: each part has exactly one subject, `is` and `value` belong to attributes and
 * context alone, and parts are joined at most 8 levels deep.
 */
export const audienceIssues = (
  value: unknown,
  path: Issue['path'],
  contextIds: ReadonlySet<string>,
  depth = 1,
): readonly Issue[] => {
  if (depth > maximumDepth) return issueIf(true, 'too-deep', path);
  const found = checkShape(parts, value, path);
  if (!isJsonObject(value) || found.some(({ code }) => code === 'unknown-key')) return found;
  const given = Object.keys(subjects).filter(name => value[name] !== undefined);
  const [subject] = given;
  if (!subject || given.length > 1) return [...found, ...issueIf(true, 'audience-subject', path)];
  const at = [...path, subject];
  const joined = value[subject];
  if (subject === 'attribute' || subject === 'context')
    return [
      ...found,
      ...comparisonIssues(value, path),
      ...(subject === 'context' ? unknownName('unknown-context-id', at, joined, contextIds) : []),
    ];
  const stray = ['is', 'value'].flatMap(name => issueIf(value[name] !== undefined, 'unknown-key', [...path, name]));
  if (subject === 'not') return [...stray, ...audienceIssues(joined, at, contextIds, depth + 1)];
  if (subject !== 'all' && subject !== 'any') return [...found, ...stray];
  const inner = listOf(joined);
  return [
    ...stray,
    ...issueIf(!inner.length, 'wrong-type', at),
    ...inner.flatMap((part, index) => audienceIssues(part, [...at, index], contextIds, depth + 1)),
  ];
};
