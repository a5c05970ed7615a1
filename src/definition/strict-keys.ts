import { under, type Issue } from '../base/issue.js';
import { isJsonObject } from '../base/json.js';
import { nearestName } from './nearest-name.js';

/** What a Valibot schema is made of, as far as the walk needs to know. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node & { readonly literal?: unknown }>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly options?: readonly Node[];
}

const entriesOf = (
  { type, entries, options = [] }: Node,
  value: Readonly<Record<string, unknown>>,
): Node['entries'] => {
  if (type === 'union') return options.find(option => option.entries)?.entries;
  if (type === 'variant') return options.find(option => option.entries?.['type']?.literal === value['type'])?.entries;
  return entries;
};

const walk = (node: Node, value: unknown): Issue[] => {
  if (node.wrapped) return walk(node.wrapped, value);
  if (Array.isArray(value)) {
    if (node.item) return value.flatMap((entry, index) => under(index, walk(node.item!, entry)));
    const isObject = node.type === 'strict_object' || node.type === 'record' || node.type === 'variant';
    return isObject ? [{ code: 'wrong-type', path: [], message: 'This must be an object, and is a list.' }] : [];
  }
  if (!isJsonObject(value)) return [];
  if (node.type === 'record')
    return Object.entries(value).flatMap(([key, entry]) => under(key, walk(node.value!, entry)));
  const entries = entriesOf(node, value);
  return entries ? Object.entries(value).flatMap(([key, entry]) => under(key, keyIssues(entries, key, entry))) : [];
};

const keyIssues = (entries: NonNullable<Node['entries']>, key: string, entry: unknown): Issue[] => {
  if (Object.hasOwn(entries, key)) return walk(entries[key]!, entry);
  const near = nearestName(key, Object.keys(entries));
  const message = `"${key}" is not known here${near ? `; "${near}" is` : ''}.`;
  return [{ code: 'unknown-key', path: [], message, ...(near && { near }) }];
};

/**
 * What Valibot lets pass: of the unknown keys of a strict object it names the first only, and a list is an object to it.
 * Codes: `unknown-key`, `wrong-type`.
 */
export const strictKeys = (schema: { readonly type: string }, value: unknown): readonly Issue[] => walk(schema, value);
