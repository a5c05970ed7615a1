import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { checkShape } from '../check-shape.js';
import { listOf } from '../definition-names.js';
import type { Comparison } from '../pulse-definition.js';
import { comparisonIssues, operators } from './comparison-value.js';
import { either, flag, list, number, object, oneOf, text, type Shape } from '../shape.js';

const subjects = ['question', 'context', 'score', 'item', 'variable', 'assigned'] as const;
const joints = ['all', 'any', 'not'] as const;
export const maximumDepth = 8;

const single = either(either(text({}), number()), flag);
export const literal = either(single, list(single));
const anything: Shape = [{ kind: 'condition' }];
const id = text({});
/** All that can stand in a condition, so that a misspelt key finds what was meant. */
const parts = object(
  {},
  {
    ...{ all: anything, any: anything, not: anything },
    ...{ question: id, context: id, score: id, item: id, variable: id, assigned: id },
    is: oneOf(Object.keys(operators), 'unknown-operator'),
    value: literal,
  },
);

/** What a condition of unknown shape comes to: its findings, and the comparisons in it that can be looked at further. */
export interface ConditionShape {
  readonly issues: readonly Issue[];
  readonly comparisons: readonly { readonly comparison: Comparison; readonly path: Issue['path'] }[];
}

const refused = (issues: readonly Issue[]): ConditionShape => ({ issues, comparisons: [] });

/** Reads a condition: `all`, `any` or `not` alone, or one comparison; joined at most 8 levels deep. */
export const conditionShape = (value: unknown, path: Issue['path'], depth = 1): ConditionShape => {
  if (depth > maximumDepth) return refused(issueIf(true, 'too-deep', path));
  const found = checkShape(parts, value, path);
  if (!isJsonObject(value) || found.some(({ code }) => code === 'unknown-key')) return refused(found);
  const joint = joints.find(name => value[name] !== undefined);
  if (!joint) {
    const subjectCount = subjects.filter(subject => value[subject] !== undefined).length;
    const issues = [
      ...found,
      ...issueIf(subjectCount !== 1, 'condition-subject', path),
      ...comparisonIssues(value, path),
    ];
    return { issues, comparisons: issues.length ? [] : [{ comparison: value as unknown as Comparison, path }] };
  }
  if (Object.keys(value).length > 1) return refused(issueIf(true, 'condition-mixed', path));
  const at = [...path, joint];
  const joined = value[joint];
  if (joint === 'not') return conditionShape(joined, at, depth + 1);
  const shapes = listOf(joined).map((part, index) => conditionShape(part, [...at, index], depth + 1));
  return {
    issues: shapes.length ? shapes.flatMap(({ issues }) => issues) : issueIf(true, 'wrong-type', at),
    comparisons: shapes.flatMap(({ comparisons }) => comparisons),
  };
};
