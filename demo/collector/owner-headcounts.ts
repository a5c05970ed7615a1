import { fail, ok, type Result } from '../../src/base/result.js';
import { nearestName } from '../../src/definition/nearest-name.js';
import type { Id, ListEntry, Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import { parseCsv, type CsvRecord } from '../../src/results/map/parse-csv.js';
import type { OwnerIssue } from './owner-issue.js';

/** People that one group may have. A larger number is a slip of the keyboard, or a phone number in the wrong column. */
export const maximumHeadcount = 1_000_000;

/** Findings that are told at once. */
const maximumIssues = 20;

/** The groups that answers are counted by: entries of every list that a pulse groups by. */
export const groupsOf = (definitions: Iterable<PulseDefinition>, lists: Lists): readonly ListEntry[] => {
  const names = [...definitions].flatMap(({ groupBy, context = [] }) => {
    if (groupBy === undefined) return [];
    const entry = context.find(item => typeof item !== 'string' && item.id === groupBy);
    return [(typeof entry === 'object' ? entry.optionsFrom : undefined) ?? 'departments'];
  });
  const entries = [...new Set(names)].flatMap(name => lists[name] ?? []);
  return [...new Map(entries.map(entry => [entry.id, entry])).values()];
};

const startsFormula = (field: string): boolean => /^[=+@\t\r]|^-(?!\d+$)/.test(field);

const judgeGroup = (id: Id, path: string, row: number, known: ReadonlySet<Id>): OwnerIssue | null => {
  if (startsFormula(id)) return { code: 'row-formula', path, values: { row } };
  if (known.has(id)) return null;
  const near = nearestName(id, known);
  return near === undefined
    ? { code: 'unknown-group', path, values: { row, id } }
    : { code: 'unknown-group-near', path, values: { row, id, near } };
};

const judgeNumber = (text: string, path: string, row: number): OwnerIssue | null => {
  if (text === '') return null;
  if (startsFormula(text)) return { code: 'row-formula', path, values: { row } };
  if (/^-\d+$/.test(text)) return { code: 'negative-headcount', path, values: { row } };
  if (!/^\d+$/.test(text)) return { code: 'not-whole', path, values: { row, text: text.slice(0, 40) } };
  return Number(text) > maximumHeadcount
    ? { code: 'huge-headcount', path, values: { row, most: maximumHeadcount } }
    : null;
};

const judgeRow = (
  { fields, line, isUnclosed }: CsvRecord,
  known: ReadonlySet<Id>,
  firstRows: Map<Id, number>,
): readonly OwnerIssue[] => {
  const path = `rows[${line}]`;
  if (isUnclosed) return [{ code: 'row-unclosed', path, values: { row: line } }];
  const [id = '', number = '', ...rest] = fields;
  if (fields.length < 2 || rest.some(field => field !== '')) {
    return [{ code: 'row-columns', path, values: { row: line } }];
  }
  const first = firstRows.get(id);
  if (first !== undefined) return [{ code: 'duplicate-group', path: `${path}.id`, values: { row: line, id, first } }];
  firstRows.set(id, line);
  return [judgeGroup(id, `${path}.id`, line, known), judgeNumber(number, `${path}.headcount`, line)].filter(
    issue => issue !== null,
  );
};

/**
 * Reads CSV with the header `id,headcount`, a group in each row; separated by commas, semicolons or tabs. A group with an
 * empty headcount is left out. All or nothing: one wrong row, and none is taken.
 * @param known ids of the groups
 * @returns people by group, in the order of the rows
 */
export const readHeadcounts = (
  text: string,
  known: ReadonlySet<Id>,
): Result<ReadonlyMap<Id, number>, readonly OwnerIssue[]> => {
  const [header, ...rows] = parseCsv(text);
  if (header === undefined) return fail([{ code: 'headcounts-empty', path: 'csv' }]);
  const names = header.fields.map(field => field.toLowerCase());
  if (names[0] !== 'id' || names[1] !== 'headcount') {
    return fail([{ code: 'headcounts-header', path: `rows[${header.line}]`, values: { row: header.line } }]);
  }
  if (rows.length === 0) return fail([{ code: 'headcounts-empty', path: 'csv' }]);
  const firstRows = new Map<Id, number>();
  const issues = rows.flatMap(row => judgeRow(row, known, firstRows));
  if (issues.length > 0) return fail(issues.slice(0, maximumIssues));
  const counted = rows.filter(({ fields: [, number] }) => number !== '');
  return counted.length === 0
    ? fail([{ code: 'headcounts-empty', path: 'csv' }])
    : ok(new Map(counted.map(({ fields: [id = '', number = ''] }) => [id, Number(number)])));
};
