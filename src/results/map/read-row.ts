import type { Issue } from '../../base/issue.js';
import { fail, ok, type Result } from '../../base/result.js';
import { constantIn } from './parse-map.js';
import { valueAt } from './path-values.js';
import type { ResultsMap, RowField } from './results-map.js';
import { suppressionReasons } from './suppression-reasons.js';

/** What a row says of the group and the measure that it belongs to. */
export interface RowTraits {
  readonly kind?: string;
  readonly scale?: string;
  readonly groupLabel?: string;
  readonly dimLabel?: string;
}

/** A cell, or an edge when it says who rates whom, with no more than its own fields. */
export interface RowFigure {
  readonly cell: Readonly<Record<string, unknown>>;
  readonly isEdge: boolean;
  readonly traits: RowTraits;
}

type Row = Readonly<Record<string, unknown>>;
type Read = (field: RowField) => unknown;

const numbers = ['n', 'na', 'pns', 'miss', 'mean', 'sd', 'value', 'lo', 'hi'] as const;

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

const tidy = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** How a field is found in any row: by a constant, by one path, or by several that make a list. */
const finderOf = (source: string): ((row: Row) => unknown) => {
  const constant = constantIn(source);
  if (constant !== undefined) return () => constant;
  const paths = source.split('|').map(path => path.trim());
  const [only = ''] = paths;
  if (paths.length === 1) return row => tidy(valueAt(row, only));
  return row => paths.map(path => tidy(valueAt(row, path)));
};

const written = { '.': /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i, ',': /^[-+]?\d+(,\d+)?$/ };

/** A number, or one that is written as text in the way of the map; null for anything else. */
const numberIn = (value: unknown, { decimal }: ResultsMap): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.replace('\u2212', '-');
  return written[decimal].test(text) ? Number(text.replace(',', '.')) : null;
};

/** Counts as a list, or as text with `|` or anything else but digits and minus signs between them. */
const countsIn = (value: unknown, map: ResultsMap): readonly number[] | null => {
  const list = Array.isArray(value)
    ? (value as readonly unknown[])
    : typeof value === 'string' && /^[[{(]?\d+(\s*[|,;\s]\s*\d+)*[\])}]?$/.test(value)
      ? (value.match(/\d+/g) ?? [])
      : null;
  const counts = list?.map(count => numberIn(count, map)) ?? [null];
  return counts.includes(null) ? null : (counts as readonly number[]);
};

const textIn = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/**
 * Why a figure is hidden. A reason that is none of ours hides as well: "yes" and "suppressed" mean too few answers, and
 * so does a count such as "<5".
 */
const reasonIn = (read: Read): string | null => {
  const reason = read('s');
  const text = isAbsent(reason) || reason === false ? '' : (textIn(reason) ?? 'min');
  if (/^(|0|false|no)$/i.test(text)) return textIn(read('n'))?.startsWith('<') ? 'min' : null;
  return suppressionReasons.has(text) ? text : 'min';
};

const traitsOf = (read: Read): RowTraits =>
  Object.fromEntries(
    (['kind', 'scale', 'groupLabel', 'dimLabel'] as const)
      .map(field => [field, textIn(read(field))] as const)
      .filter(([, text]) => text !== null && text !== ''),
  );

/** Fields that together say which figure this is; everybody where no group is named. */
const keysOf = (read: Read, { all }: ResultsMap): Result<Row, Issue> => {
  const isEdge = !isAbsent(read('to'));
  const keys: Record<string, unknown> = {};
  for (const field of ['w', ...(isEdge ? (['from', 'to'] as const) : (['g'] as const)), 'd'] as const) {
    const value = read(field);
    const isGroup = field === 'g' || field === 'from';
    const text = isAbsent(value) && isGroup ? all : textIn(value);
    if (!text) return fail({ code: isAbsent(value) ? 'missing-key' : 'wrong-type', path: [field] });
    keys[field] = text;
  }
  return ok(keys);
};

const figuresOf = (read: Read, map: ResultsMap, isHidden: boolean): Result<Row, Issue> => {
  const figures: Record<string, unknown> = {};
  for (const field of numbers) {
    const value = read(field);
    const number = isAbsent(value) ? undefined : numberIn(value, map);
    // What stands for a hidden number, such as a star, is no mistake.
    if (number === null && !isHidden) return fail({ code: 'not-a-number', path: [field] });
    if (typeof number === 'number') figures[field] = number;
  }
  const dist = read('dist');
  const isEmpty = isAbsent(dist) || (Array.isArray(dist) && dist.every(isAbsent));
  const counts = isEmpty ? undefined : countsIn(dist, map);
  if (counts === null && !isHidden) return fail({ code: 'not-a-number', path: ['dist'] });
  if (counts) figures['dist'] = counts;
  if (!isHidden && figures['n'] === undefined) return fail({ code: 'missing-key', path: ['n'] });
  return ok(figures);
};

const readFigure = (read: Read, map: ResultsMap): Result<RowFigure, Issue> => {
  const keys = keysOf(read, map);
  if (!keys.ok) return keys;
  const s = reasonIn(read);
  const figures = figuresOf(read, map, s !== null);
  if (!figures.ok) return figures;
  return ok({
    cell: { ...keys.value, ...(s === null ? {} : { s }), ...figures.value },
    isEdge: 'to' in keys.value,
    traits: traitsOf(read),
  });
};

/**
 * Reads rows as figures, each on its own. Texts are trimmed, empty ones are absent, and a hidden row keeps the numbers it
 * should not have: whoever checks the whole reports them.
 * Fails with `missing-key`, `wrong-type` or `not-a-number`; the path is the field of the map.
 */
export const rowReader = (map: ResultsMap): ((row: Row) => Result<RowFigure, Issue>) => {
  const finders = new Map<RowField, (row: Row) => unknown>();
  const find = (field: RowField, row: Row): unknown => {
    const known = finders.get(field) ?? finderOf(map.fields[field] ?? field);
    finders.set(field, known);
    return known(row);
  };
  return row => readFigure(field => find(field, row), map);
};
