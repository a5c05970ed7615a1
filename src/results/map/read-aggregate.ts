import type { Issue } from '../../base/issue.js';
import { mappedDocument, type MappedDocument } from './mapped-document.js';
import { parseMap } from './parse-map.js';
import { valueAt } from './path-values.js';
import type { ResultsMap } from './results-map.js';
import { salvageAggregate, type LoadedAggregate } from './salvage-aggregate.js';
import { sourceRows, type SourceRows } from './source-rows.js';

/** A source with one mistake in every row says no more after the first few. */
const maximumIssues = 20;

const refuse = (issues: readonly Issue[]): LoadedAggregate => ({ aggregate: null, issues });

/** An issue of a cell or an edge, told of the row that it comes from. */
const atRow = (issue: Issue, { rowsOf }: MappedDocument): Issue => {
  const [list, index, ...path] = issue.path;
  const row = rowsOf[String(list)]?.[Number(index)];
  return row ? { ...issue, path: ['rows', row.index, ...path], message: `${row.place}: ${issue.code}` } : issue;
};

/** A document that needs no map, or that is kept as one row of a table. */
const wholeDocument = ({ document, rows }: SourceRows, { rows: path }: ResultsMap): unknown =>
  [...(path === undefined ? [document] : []), ...rows.map(({ value }) => value)].find(
    value => valueAt(value, 'format') === 'ics-aggregate/1',
  );

const readMapped = (text: string, map: ResultsMap): LoadedAggregate => {
  const source = sourceRows(text, map);
  if (!source.ok) return refuse(source.error);
  const whole = wholeDocument(source.value, map);
  if (whole !== undefined) return salvageAggregate(whole);
  const mapped = mappedDocument(source.value, map);
  const { aggregate, issues } = salvageAggregate(mapped.document);
  const isEmpty = mapped.issues.length > 0 && mapped.rowsOf['cells']?.length === 0 && !mapped.rowsOf['edges']?.length;
  return {
    aggregate: isEmpty ? null : aggregate,
    issues: [...mapped.issues, ...issues.map(issue => atRow(issue, mapped))],
  };
};

const readDocument = (text: string): LoadedAggregate => {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse([{ code: 'not-json', path: [], message: 'The source is not JSON.' }]);
  }
  return salvageAggregate(document);
};

const read = (text: string, mapText: string | null): LoadedAggregate => {
  if (/^\s*</.test(text)) {
    return refuse([{ code: 'html-instead-of-json', path: [], message: 'The source is a page of HTML.' }]);
  }
  if (mapText === null) return readDocument(text);
  const map = parseMap(mapText);
  return map.ok ? readMapped(text, map.value) : refuse(map.error);
};

/**
 * Reads what a source answered, faulty or foreign: an `ics-aggregate/1` with mistakes in it, or rows in CSV, in JSON line by
 * line, or in a list within JSON, as a map describes them. At most 20 issues; those of rows begin with `rows[index]`.
 * @param mapText the attribute `map`; null for a source that has to be an `ics-aggregate/1`
 */
export const readAggregate = (text: string, mapText: string | null): LoadedAggregate => {
  try {
    const { aggregate, issues } = read(text, mapText);
    return { aggregate, issues: issues.slice(0, maximumIssues) };
  } catch {
    // JSON can hold objects that refuse to be compared, such as {"toString": 1}.
    return refuse([{ code: 'unreadable', path: [], message: 'Reading the source failed.' }]);
  }
};
