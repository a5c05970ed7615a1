import type { IssueCode } from '../base/describe-issue.js';
import { issueIf, type Issue } from '../base/issue.js';
import type { Shape, ShapeNode } from './shape.js';
import { unknownName } from './unknown-name.js';

type Path = Issue['path'];
type Members = Readonly<Record<string, unknown>>;

const below: Readonly<Record<string, IssueCode>> = {
  string: 'empty-text',
  number: 'too-small',
  list: 'too-few-entries',
};
const above: Readonly<Record<string, IssueCode>> = { string: 'too-long', number: 'too-big', list: 'too-many-entries' };

const checkMap = ({ each = [], keys }: ShapeNode, members: Members, path: Path): readonly Issue[] =>
  Object.entries(members).flatMap(([key, member]) => [
    ...(keys ? checkShape(keys, key, [...path, key]) : []),
    ...checkShape(each, member, [...path, key]),
  ]);

const checkVariant = (
  variants: Readonly<Record<string, Shape>>,
  { elsewhere }: ShapeNode,
  { type, ...rest }: Members,
  path: Path,
): readonly Issue[] => {
  const at = [...path, 'type'];
  const isElsewhere = elsewhere?.includes(type as string);
  const issues =
    type === undefined || isElsewhere
      ? issueIf(true, isElsewhere ? 'not-in-a-group' : 'missing-key', at)
      : unknownName('unknown-question-type', at, type, new Set(Object.keys(variants)));
  return issues.length ? issues : checkShape(variants[String(type)]!, rest, path);
};

const checkMembers = ({ needs = {}, takes }: ShapeNode, members: Members, path: Path): readonly Issue[] => {
  const known = { ...needs, ...takes };
  const names = new Set(Object.keys(known));
  const isMissing = (key: string): boolean => members[key] === undefined;
  const missing = ([node]: Shape): IssueCode => (node?.mustBe && node.code) || 'missing-key';
  return [
    ...Object.entries(needs).flatMap(([key, need]) => issueIf(isMissing(key), missing(need), [...path, key])),
    ...Object.keys(members).flatMap(key => {
      if (isMissing(key)) return [];
      const unknown = unknownName('unknown-key', [...path, key], key, names);
      return unknown.length ? unknown : checkShape(known[key]!, members[key], [...path, key]);
    }),
  ];
};

const checkObject = (node: ShapeNode, members: Members, path: Path): readonly Issue[] =>
  node.variants
    ? checkVariant(node.variants, node, members, path)
    : node.each
      ? checkMap(node, members, path)
      : node.needs
        ? checkMembers(node, members, path)
        : [];

const checkLimits = (node: ShapeNode, value: unknown, path: Path): readonly Issue[] => {
  const { kind, pattern, least = -Infinity, most = Infinity, code } = node;
  const size = typeof value === 'number' ? value : (value as string | readonly unknown[]).length;
  return [
    ...issueIf(size < least, code ?? below[kind]!, path),
    ...issueIf(size > most, node.tooMany ?? above[kind]!, path),
    ...(pattern && code ? issueIf(!pattern.test(value as string), code, path) : []),
    ...issueIf(Boolean(node.isWhole) && !Number.isInteger(value), 'not-whole', path),
  ];
};

const hasOwnRule = ({ kind }: ShapeNode): boolean => ['condition', 'audience', 'expression', 'json'].includes(kind);

/**
 * Everything in which a JSON value is not of the shape. An undefined member is a missing one. Codes: `unknown-key`,
 * `missing-key`, `wrong-type`, `unknown-value`, `unknown-question-type`, `not-in-a-group`, `not-whole`, `empty-text`, `too-…`, and those that
 * the shape names itself.
 */
export const checkShape = (shape: Shape, value: unknown, path: Path = []): readonly Issue[] => {
  const kind = Array.isArray(value) ? 'list' : value === null ? '' : typeof value;
  const node = shape.find(own => own.kind === kind || hasOwnRule(own) || own.values || own.mustBe);
  if (!node) return issueIf(true, 'wrong-type', path);
  if (hasOwnRule(node)) return [];
  if (node.mustBe && node.code) return issueIf(value !== true, node.code, path);
  if (node.values) return unknownName(node.code ?? 'unknown-value', path, value, new Set(node.values));
  if (kind === 'object' && node.kind === kind) return checkObject(node, value as Members, path);
  const entries = Array.isArray(value) && node.each ? value : [];
  return [
    ...checkLimits(node, value, path),
    ...entries.flatMap((entry, index) => checkShape(node.each!, entry, [...path, index])),
  ];
};
