import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { listOf } from '../definition-names.js';
import { unknownName } from '../unknown-name.js';
import { maximumDepth } from './condition-shape.js';

type Path = Issue['path'];

const subjects = ['question', 'score', 'context', 'variable'] as const;
const pairs = ['difference', 'quotient'];
const lists = ['sum', 'product', 'minimum', 'maximum', 'mean', 'count', ...pairs];
const names: ReadonlySet<string> = new Set([...subjects, ...lists, 'round', 'decimals']);

/** One thing that an expression names. */
export interface Reference {
  readonly kind: (typeof subjects)[number];
  readonly id: string;
  readonly path: Path;
}

/** What an expression of unknown shape comes to: its findings, and what it names. */
export interface ExpressionShape {
  readonly issues: readonly Issue[];
  readonly references: readonly Reference[];
}

const refused = (issues: readonly Issue[]): ExpressionShape => ({ issues, references: [] });

const decimalsIssues = ({ decimals = 0, round }: Readonly<Record<string, unknown>>, path: Path): readonly Issue[] =>
  issueIf(
    round === undefined || !Number.isInteger(decimals) || Number(decimals) < 0 || Number(decimals) > 6,
    'decimals-out-of-range',
    [...path, 'decimals'],
  );

const joined = (shapes: readonly ExpressionShape[]): ExpressionShape => ({
  issues: shapes.flatMap(({ issues }) => issues),
  references: shapes.flatMap(({ references }) => references),
});

/** Reads an expression: a number, something that it names, or a calculation with others; at most 8 levels deep. */
export const expressionShape = (value: unknown, path: Path, depth = 1): ExpressionShape => {
  if (depth > maximumDepth) return refused(issueIf(true, 'too-deep', path));
  if (typeof value === 'number') return refused(issueIf(!Number.isFinite(value), 'wrong-type', path));
  if (!isJsonObject(value)) return refused(issueIf(true, 'wrong-type', path));
  const given = Object.keys(value);
  const unknown = given.flatMap(key => unknownName('unknown-key', [...path, key], key, names));
  if (unknown.length > 0) return refused(unknown);
  const [name = '', ...more] = given.filter(key => key !== 'decimals');
  if (!name || more.length > 0) return refused(issueIf(true, 'expression-mixed', path));
  const at = [...path, name];
  if (given.includes('decimals')) {
    const issues = decimalsIssues(value, path);
    if (issues.length > 0) return refused(issues);
  }
  if (name === 'round') return expressionShape(value[name], at, depth + 1);
  const kind = subjects.find(subject => subject === name);
  const inner = value[name];
  if (kind)
    return typeof inner === 'string'
      ? { issues: [], references: [{ kind, id: inner, path: at }] }
      : refused(issueIf(true, 'wrong-type', at));
  const parts = listOf(inner);
  if (parts.length === 0 || (pairs.includes(name) && parts.length !== 2))
    return refused(issueIf(true, pairs.includes(name) ? 'expression-needs-two' : 'wrong-type', at));
  return joined(parts.map((part, index) => expressionShape(part, [...at, index], depth + 1)));
};
