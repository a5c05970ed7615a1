import type { Issue } from '../base/issue.js';
import { isJsonObject } from '../base/json.js';
import { fail, ok, type Result } from '../base/result.js';
import { floorOfMinimum } from '../privacy/disclosure.js';
import type { Aggregate, AggregateMeasure } from './aggregate.js';

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;
type Report = (code: string, path: Path, message: string) => void;

const kinds = new Set('ordinal recommend choice multi number text index share gap'.split(' '));
const reasons = new Set(['min', 'comp', 'diff', 'perm', 'none']);
const figureNames = ['n', 'dist', 'na', 'pns', 'miss', 'mean', 'sd', 'value', 'lo', 'hi'];

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean =>
  isJsonObject(value) && Object.values(value).every(text => typeof text === 'string');

/** The entries of a list that are objects; anything else is reported. */
const listOf = (document: Fields, name: string, isNeeded: boolean, report: Report): readonly Fields[] => {
  const list = document[name];
  if (list === undefined && !isNeeded) return [];
  if (!Array.isArray(list)) {
    report('wrong-type', [name], `"${name}" is not a list.`);
    return [];
  }
  return list.filter((entry, index): entry is Fields => {
    if (isJsonObject(entry)) return true;
    report('wrong-type', [name, index], 'This entry is not an object.');
    return false;
  });
};

/** Ids of a list of named things, each once. */
const idsOf = (list: readonly Fields[], name: string, report: Report): ReadonlySet<unknown> => {
  const ids = new Set<unknown>();
  list.forEach(({ id, label }, index) => {
    if (typeof id !== 'string') report('wrong-type', [name, index, 'id'], 'An id is a string.');
    else if (ids.has(id)) report('duplicate-id', [name, index, 'id'], `"${id}" stands here twice.`);
    if (label !== undefined && !isText(label)) {
      report('wrong-type', [name, index, 'label'], 'A label is an object of texts by language.');
    }
    ids.add(id);
  });
  return ids;
};

const checkPulse = (pulse: unknown, report: Report): void => {
  if (!isJsonObject(pulse) || typeof pulse['id'] !== 'string') {
    return report('wrong-type', ['pulse'], 'The pulse has no id.');
  }
  const { min, title, minComments } = pulse;
  if (!isCount(min)) report('wrong-type', ['pulse', 'min'], 'The minimum is a whole number.');
  else if (min < floorOfMinimum) {
    report('minimum-too-low', ['pulse', 'min'], `Figures over fewer than ${floorOfMinimum} answers are never shown.`);
  }
  if (title !== undefined && !isText(title)) report('wrong-type', ['pulse', 'title'], 'The title is no set of texts.');
  if (minComments !== undefined && !isCount(minComments)) {
    report('wrong-type', ['pulse', 'minComments'], 'The minimum of comments is a whole number.');
  }
};

const checkMeasures = (dims: readonly Fields[], report: Report): void =>
  dims.forEach(({ kind, codes, options, labels, min }, index) => {
    const path: Path = ['dims', index];
    if (!kinds.has(String(kind))) report('unknown-kind', [...path, 'kind'], `"${String(kind)}" is no kind of figure.`);
    const isListOf = (list: unknown, check: (entry: unknown) => boolean): boolean =>
      list === undefined || (Array.isArray(list) && list.every(check));
    if (!isListOf(codes, code => typeof code === 'number'))
      report('wrong-type', [...path, 'codes'], 'Codes are numbers.');
    if (!isListOf(options, option => typeof option === 'string')) {
      report('wrong-type', [...path, 'options'], 'Options are strings.');
    }
    if (!isListOf(labels, isText)) report('wrong-type', [...path, 'labels'], 'Labels are sets of texts.');
    if (min !== undefined && !isCount(min)) report('wrong-type', [...path, 'min'], 'The minimum is a whole number.');
  });

const checkDistribution = (cell: Fields, measure: Partial<AggregateMeasure>, path: Path, report: Report): void => {
  const { n, dist } = cell;
  if (dist === undefined) return;
  if (!Array.isArray(dist) || !dist.every(isCount)) {
    return report('wrong-type', [...path, 'dist'], 'A distribution is a list of whole numbers.');
  }
  const columns = measure.kind === 'index' ? 5 : (measure.codes ?? measure.options)?.length;
  if (columns !== dist.length) {
    report('distribution-length', [...path, 'dist'], 'The distribution has not one number for each code.');
  }
  const sum = dist.reduce((total, count) => total + count, 0);
  const isRight = measure.kind === 'multi' ? dist.every(count => count <= Number(n)) : sum === n;
  if (!isRight) report('distribution-sum', [...path, 'dist'], 'The distribution does not add up to n.');
};

const checkContent = (cell: Fields, measure: Partial<AggregateMeasure>, path: Path, report: Report): void => {
  if (cell['s'] !== undefined) {
    if (!reasons.has(String(cell['s']))) report('unknown-reason', [...path, 's'], 'This reason is not known.');
    const given = figureNames.filter(name => cell[name] !== undefined);
    if (given.length > 0) report('suppressed-with-number', path, `A hidden figure has ${given.join(', ')}.`);
    return;
  }
  if (!isCount(cell['n'])) report('wrong-type', [...path, 'n'], 'A figure needs n, a whole number.');
  for (const name of figureNames) {
    const value = cell[name];
    if (name !== 'dist' && value !== undefined && !Number.isFinite(value)) {
      report('wrong-type', [...path, name], `"${name}" is not a number.`);
    }
  }
  checkDistribution(cell, measure, path, report);
  const { lo = -Infinity, mean, value = mean ?? lo, hi = Infinity } = cell;
  if (Number(lo) > Number(value) || Number(value) > Number(hi)) {
    report('interval-order', path, 'The figure lies outside its own interval.');
  }
};

/** Key fields of a line, each an id of the document, and together unique. */
const checkLines = (
  lines: readonly Fields[],
  name: 'cells' | 'edges' | 'comments',
  keys: Readonly<Record<string, ReadonlySet<unknown>>>,
  report: Report,
): void => {
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    for (const [field, known] of Object.entries(keys)) {
      if (!known.has(line[field])) {
        report('unknown-reference', [name, index, field], `"${String(line[field])}" is not in this document.`);
      }
    }
    const key = JSON.stringify(Object.keys(keys).map(field => line[field]));
    if (name !== 'comments' && seen.has(key)) report('duplicate-key', [name, index], 'This line stands here twice.');
    seen.add(key);
  });
};

/**
 * Reads an `ics-aggregate/1` document, or says everything that is wrong with it. What it does not know it ignores, so
 * that later additions do no harm. Cells below the minimum are let through: whoever shows them hides them.
 */
export const parseAggregate = (value: unknown): Result<Aggregate, readonly Issue[]> => {
  const issues: Issue[] = [];
  const report: Report = (code, path, message) => void issues.push({ code, path, message });
  if (!isJsonObject(value) || value['format'] !== 'ics-aggregate/1') {
    return fail([{ code: 'unknown-format', path: [], message: 'This is not an ics-aggregate/1 document.' }]);
  }
  checkPulse(value['pulse'], report);
  const [waves, groups, dims, cells] = ['waves', 'groups', 'dims', 'cells'].map(n => listOf(value, n, true, report));
  const [edges, comments] = ['edges', 'comments'].map(name => listOf(value, name, false, report));
  const w = idsOf(waves ?? [], 'waves', report);
  const g = idsOf(groups ?? [], 'groups', report);
  const d = idsOf(dims ?? [], 'dims', report);
  checkMeasures(dims ?? [], report);
  checkLines(cells ?? [], 'cells', { w, g, d }, report);
  checkLines(edges ?? [], 'edges', { w, from: g, to: g, d }, report);
  checkLines(comments ?? [], 'comments', { w, g, d }, report);
  comments?.forEach(({ text, lang }, index) => {
    if (typeof text !== 'string' || typeof lang !== 'string') {
      report('wrong-type', ['comments', index], 'A comment has a text and its language.');
    }
  });
  const measures = new Map((dims ?? []).map(measure => [measure['id'], measure as Partial<AggregateMeasure>]));
  if (issues.length === 0) {
    cells?.forEach((cell, index) => checkContent(cell, measures.get(cell['d']) ?? {}, ['cells', index], report));
    edges?.forEach((edge, index) => checkContent(edge, measures.get(edge['d']) ?? {}, ['edges', index], report));
  }
  return issues.length === 0 ? ok(value as unknown as Aggregate) : fail(issues);
};
