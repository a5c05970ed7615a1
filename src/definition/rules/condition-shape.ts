import type { IssueCode } from '../../base/describe-issue.js';
import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import type { Comparison, Operator } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';

const subjects = ['question', 'context', 'score', 'item'] as const;
const joints = ['all', 'any', 'not'];
const keys = new Set<string>([...subjects, ...joints, 'is', 'value']);
const maximumDepth = 8;

const operators: Readonly<Record<Operator, 'none' | 'number' | 'any'>> = {
  is: 'any',
  'is-not': 'any',
  'at-least': 'number',
  'at-most': 'number',
  above: 'number',
  below: 'number',
  'includes-any': 'any',
  'includes-all': 'any',
  'includes-none': 'any',
  answered: 'none',
  'not-answered': 'none',
};
const operatorNames = new Set(Object.keys(operators));

const isSingle = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const isLiteral = (value: unknown): boolean => isSingle(value) || (Array.isArray(value) && value.every(isSingle));

const valueIssues = (value: unknown, is: Operator, path: Issue['path']): readonly Issue[] => {
  const needs = operators[is];
  if (needs === 'none') return [];
  if (value === undefined) return issueIf(true, 'missing-key', path);
  const fits = needs === 'number' ? isSingle(value) && Number.isFinite(Number(value)) : isLiteral(value);
  return issueIf(!fits, 'wrong-type', path);
};

const comparisonIssues = (value: Readonly<Record<string, unknown>>, path: Issue['path']): readonly Issue[] => {
  const { is } = value;
  const named = subjects.filter(subject => typeof value[subject] === 'string');
  const wrong = subjects.filter(subject => value[subject] !== undefined && typeof value[subject] !== 'string');
  const issues = [
    ...wrong.flatMap(subject => issueIf(true, 'wrong-type', [...path, subject])),
    ...issueIf(named.length + wrong.length !== 1, 'condition-subject', path),
  ];
  if (typeof is !== 'string') return [...issues, ...issueIf(true, 'missing-key', [...path, 'is'])];
  const operator = unknownName('unknown-operator', [...path, 'is'], is, operatorNames);
  return [...issues, ...(operator.length ? operator : valueIssues(value['value'], is as Operator, [...path, 'value']))];
};

/** What a condition of unknown shape comes to: its findings, and the comparisons in it that can be looked at further. */
export interface ConditionShape {
  readonly issues: readonly Issue[];
  readonly comparisons: readonly { readonly comparison: Comparison; readonly path: Issue['path'] }[];
}

const nothing: ConditionShape = { issues: [], comparisons: [] };

const joined = (shapes: readonly ConditionShape[]): ConditionShape => ({
  issues: shapes.flatMap(shape => shape.issues),
  comparisons: shapes.flatMap(shape => shape.comparisons),
});

const refused = (code: IssueCode, path: Issue['path']): ConditionShape => ({
  ...nothing,
  issues: issueIf(true, code, path),
});

/**
 * Reads a condition: `all`, `any` or `not` alone, or one comparison; joined at most 8 levels deep. Handwritten, because
 * a schema with four alternatives can only say that none of them fits.
 */
export const conditionShape = (value: unknown, path: Issue['path'], depth = 1): ConditionShape => {
  if (!isJsonObject(value)) return refused('wrong-type', path);
  if (depth > maximumDepth) return refused('too-deep', path);
  const present = Object.keys(value);
  const misspelt = present.flatMap(key => unknownName('unknown-key', [...path, key], key, keys));
  if (misspelt.length) return { ...nothing, issues: misspelt };
  const [joint, ...others] = present.filter(key => joints.includes(key));
  if (!joint) {
    const issues = comparisonIssues(value, path);
    return { issues, comparisons: issues.length ? [] : [{ comparison: value as unknown as Comparison, path }] };
  }
  if (others.length || present.length > 1) return refused('condition-mixed', path);
  const parts = value[joint];
  const at = [...path, joint];
  if (joint === 'not') return conditionShape(parts, at, depth + 1);
  if (!Array.isArray(parts) || !parts.length) return refused('wrong-type', at);
  return joined(parts.map((part, index) => conditionShape(part, [...at, index], depth + 1)));
};
