import type { Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { fail, ok, type Result } from '../../base/result.js';
import { unknownName } from '../../definition/unknown-name.js';
import { mapDefaults, rowFields, type ResultsMap } from './results-map.js';

type Entries = Readonly<Record<string, unknown>>;

/** Settings that are one of some words, with what each word stands for. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  format: { json: 'json', ndjson: 'ndjson', csv: 'csv' },
  separator: { comma: ',', semicolon: ';', tab: '\t' },
  decimal: { point: '.', comma: ',' },
};
const texts = new Set(['rows', 'title', 'all']);
const lists = new Set(['waves', 'groups', 'dims', 'comments']);
const fieldNames: ReadonlySet<string> = new Set(rowFields);
const known = new Set([...fieldNames, ...Object.keys(words), ...texts, ...lists, 'pulse', 'min']);

const syntax =
  'A map is JSON, or "name: path" with ";" between them, such as "rows: value; g: Department; n: Answers".';

/** What stands between semicolons; one within quotation marks is part of the value, and a single mark fits nowhere. */
const declaration = /(?:"[^"]*"|'[^']*'|[^;"'])+|["']/g;

/** `name: value; name: value`; null for what is not of this form, or gives a name twice. */
const shortEntries = (text: string): Entries | null => {
  const entries = new Map<string, string>();
  for (const part of text.match(declaration) ?? []) {
    if (!part.trim()) continue;
    const [, name, value] = /^\s*(\w+)\s*:\s*(\S.*?)\s*$/s.exec(part) ?? [];
    if (!name || !value || entries.has(name)) return null;
    entries.set(name, value);
  }
  return Object.fromEntries(entries);
};

const jsonEntries = (text: string): Entries | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
};

/** The text between its quotation marks; undefined for a text that has none. */
export const constantIn = (text: string): string | undefined => /^(["'])(.*)\1$/s.exec(text)?.[2];

const isRight = (name: string, value: unknown): boolean => {
  if (name === 'min') return /^\d+$/.test(String(value));
  if (name in words) return typeof value === 'string' && Object.hasOwn(words[name] ?? {}, value);
  if (name === 'pulse') return typeof value === 'string' || isJsonObject(value);
  return typeof value === 'string' || (lists.has(name) && Array.isArray(value));
};

const check = (entries: Entries): readonly Issue[] =>
  Object.entries(entries).flatMap(([name, value]) => {
    const unknown = unknownName('unknown-key', ['map', name], name, known);
    if (unknown.length > 0 || isRight(name, value)) return unknown;
    return [{ code: name in words ? 'unknown-value' : 'wrong-type', path: ['map', name] }];
  });

const settled = (entries: Entries): ResultsMap => {
  const settings: Record<string, unknown> = { ...mapDefaults };
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entries)) {
    if (fieldNames.has(name)) fields[name] = value;
    else if (name === 'min') settings[name] = Number(value);
    else if (name in words) settings[name] = words[name]?.[String(value)];
    else settings[name] = texts.has(name) ? (constantIn(String(value)) ?? value) : value;
  }
  return { ...settings, fields } as unknown as ResultsMap;
};

/**
 * Reads the attribute `map`: JSON, or the short form `rows: value; g: Department; w: '2026-Q4'`, in which a text in
 * quotation marks is a constant and every other one a path. `separator` is `comma`, `semicolon` or `tab`, `decimal` is
 * `point` or `comma`, `format` is `json`, `ndjson` or `csv`. An empty text is a map that changes nothing.
 * Fails with `malformed-map`, `unknown-key`, `unknown-value` or `wrong-type`, with a path that begins with `map`.
 */
export const parseMap = (text: string): Result<ResultsMap, readonly Issue[]> => {
  const entries = text.trim().startsWith('{') ? jsonEntries(text) : shortEntries(text);
  if (!entries) return fail([{ code: 'malformed-map', path: ['map'], message: syntax }]);
  const issues = check(entries);
  return issues.length > 0 ? fail(issues) : ok(settled(entries));
};
