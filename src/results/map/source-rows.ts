import type { Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { fail, ok, type Result } from '../../base/result.js';
import { parseCsv } from './parse-csv.js';
import { listAt } from './path-values.js';
import type { ResultsMap, SourceFormat } from './results-map.js';

/** One row of a source. */
export interface SourceRow {
  readonly value: Readonly<Record<string, unknown>>;
  /** What is wrong with it is found at `rows[index]`: from 0, the header of CSV not counted. */
  readonly index: number;
  /** What a person would look for, for example "Line 3". */
  readonly place: string;
}

export interface SourceRows {
  /** The whole where it is JSON, else null. */
  readonly document: unknown;
  readonly rows: readonly SourceRow[];
  /** One for each row that cannot be read. */
  readonly issues: readonly Issue[];
}

/** Where rows usually stand: `ics-aggregate/1`, OData and SharePoint, Directus, older OData, Elasticsearch. */
const usualPlaces = ['[]', 'cells', 'value', 'data', 'd.results', 'hits.hits[]._source'];

/** A row, or in one sentence why it is none. */
type Reading = Pick<SourceRow, 'place'> &
  ({ readonly value: unknown } | { readonly code: string; readonly why: string });

const gather = (document: unknown, readings: readonly Reading[]): SourceRows => {
  const rows: SourceRow[] = [];
  const issues: Issue[] = [];
  readings.forEach((reading, index) => {
    const { place } = reading;
    const refuse = (code: string, why: string): void =>
      void issues.push({ code, path: ['rows', index], message: `${place}: ${why}` });
    if ('code' in reading) refuse(reading.code, reading.why);
    else if (isJsonObject(reading.value)) rows.push({ value: reading.value, index, place });
    else refuse('wrong-type', 'This is no object.');
  });
  return { document, rows, issues };
};

const rowsOfCsv = (text: string, { separator }: ResultsMap): SourceRows => {
  const [header, ...records] = parseCsv(text, separator);
  const names = header?.fields ?? [];
  const readings = records.map(({ fields, line, isUnclosed }): Reading => {
    const place = `Line ${line}`;
    if (isUnclosed) return { place, code: 'unclosed-quote', why: 'A quotation mark is never closed.' };
    if (fields.length === names.length) {
      return { place, value: Object.fromEntries(names.map((name, column) => [name, fields[column]])) };
    }
    return { place, code: 'row-length', why: `It has ${fields.length} columns, the header ${names.length}.` };
  });
  return gather(null, readings);
};

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const rowsOfLines = (text: string): SourceRows => {
  const lines = text.split(/\r\n|[\r\n]/).map((line, index) => ({ line, place: `Line ${index + 1}` }));
  const readings = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }): Reading => ({
      place,
      ...(parsed(line) ?? { code: 'not-json', why: 'This is not JSON.' }),
    }));
  return gather(null, readings);
};

const refuse = (code: string, message: string): Result<never, readonly Issue[]> => fail([{ code, path: [], message }]);

const rowsOfJson = (text: string, map: ResultsMap): Result<SourceRows, readonly Issue[]> => {
  const document = parsed(text);
  if (!document) return refuse('not-json', 'The source is not JSON.');
  for (const path of map.rows === undefined ? usualPlaces : [map.rows]) {
    const list = listAt(document.value, path);
    if (list)
      return ok(
        gather(
          document.value,
          list.map((value, index) => ({ place: `Row ${index + 1}`, value })),
        ),
      );
  }
  return refuse(
    'rows-not-found',
    `There is no list at ${map.rows ?? usualPlaces.join(', ')}: give its path as "rows".`,
  );
};

/** JSON begins with a brace or a bracket; where its first line is complete and others follow, each line is a row. */
const formatOf = (text: string): SourceFormat => {
  const [first = '', second] = text.trim().split(/[\r\n]+/, 2);
  if (!/^[[{]/.test(first)) return 'csv';
  return second !== undefined && parsed(first) ? 'ndjson' : 'json';
};

/**
 * The rows of a source: of CSV with a header, of JSON line by line, or of a list within JSON.
 * Fails with `not-json` or `rows-not-found`; single rows that cannot be read are issues of the result.
 */
export const sourceRows = (source: string, map: ResultsMap): Result<SourceRows, readonly Issue[]> => {
  const text = source.replace(/^\uFEFF/, '');
  switch (map.format ?? formatOf(text)) {
    case 'csv':
      return ok(rowsOfCsv(text, map));
    case 'ndjson':
      return ok(rowsOfLines(text));
    case 'json':
      return rowsOfJson(text, map);
  }
};
