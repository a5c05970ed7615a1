import type { IssueCode } from '../base/describe-issue.js';
import type { Issue } from '../base/issue.js';
import { isJsonObject } from '../base/json.js';
import { floorOfMinimum } from '../privacy/disclosure.js';
import type { AggregateMeasure } from './aggregate.js';

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

type Report = (code: IssueCode, ...path: Path) => void;

const isString: Check = value => typeof value === 'string';
const isNumber: Check = value => Number.isFinite(value);
const isCount: Check = value => Number.isInteger(value) && Number(value) >= 0;
const isOneOf =
  (words: string): Check =>
  value =>
    isString(value) && words.split(' ').includes(String(value));
const isListOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check);
const isText: Check = value => isJsonObject(value) && Object.values(value).every(isString);
const optional =
  (check: Check): Check =>
  value =>
    value === undefined || check(value);

const named: Shape = { id: isString, label: optional(isText) };
const pulseShape: Shape = { id: isString, title: optional(isText), min: isCount, minComments: optional(isCount) };
const measureShape: Shape = {
  kind: isOneOf('ordinal recommend choice multi number text index share gap'),
  of: optional(isListOf(isString)),
  codes: optional(isListOf(isNumber)),
  options: optional(isListOf(isString)),
  labels: optional(isListOf(isText)),
  min: optional(isCount),
};
const figureShape: Shape = {
  n: isCount,
  dist: optional(isListOf(isCount)),
  na: optional(isCount),
  pns: optional(isCount),
  miss: optional(isCount),
  mean: optional(isNumber),
  sd: optional(isNumber),
  value: optional(isNumber),
  lo: optional(isNumber),
  hi: optional(isNumber),
};
const suppressedShape: Shape = { s: isOneOf('min comp diff perm none') };
const commentShape: Shape = { id: isString, lang: isString, text: isString };

const checkShape = (fields: Fields, shape: Shape, report: Report, ...path: Path): void => {
  // Thousands of figures pass here: a list of entries for each would be most of the work.
  for (const name in shape) if (!shape[name]?.(fields[name])) report('wrong-type', ...path, name);
};

/** The list itself when it holds objects only; anything else is reported and left out. */
const listOf = (document: Fields, name: string, isNeeded: boolean, report: Report): readonly Fields[] => {
  const list = document[name];
  if (isListOf(isJsonObject)(list)) return list as readonly Fields[];
  if (isNeeded || list !== undefined) report('wrong-type', name);
  return [];
};

/** Ids of a list of named things, each once. */
const idsOf = (list: readonly Fields[], name: string, shape: Shape, report: Report): ReadonlySet<unknown> => {
  const ids = new Set<unknown>();
  list.forEach((entry, index) => {
    checkShape(entry, { ...named, ...shape }, report, name, index);
    if (ids.has(entry['id'])) report('duplicate-id', name, index, 'id');
    ids.add(entry['id']);
  });
  return ids;
};

const checkDistribution = (
  { n, dist }: Fields,
  { kind, codes, options }: Partial<AggregateMeasure>,
  report: Report,
  ...path: Path
): void => {
  if (!isListOf(isCount)(dist)) return;
  const counts = dist as readonly number[];
  if (counts.length !== (kind === 'index' ? 5 : (codes ?? options)?.length)) report('distribution-length', ...path);
  // Several choices of one answer count once each.
  const isRight =
    kind === 'multi' ? counts.every(count => count <= Number(n)) : counts.reduce((sum, count) => sum + count, 0) === n;
  if (!isRight) report('distribution-sum', ...path);
};

const checkContent = (cell: Fields, measure: Partial<AggregateMeasure>, report: Report, ...path: Path): void => {
  if (cell['s'] !== undefined) {
    checkShape(cell, suppressedShape, report, ...path);
    if (Object.keys(figureShape).some(name => cell[name] !== undefined)) report('suppressed-with-number', ...path);
    return;
  }
  checkShape(cell, figureShape, report, ...path);
  checkDistribution(cell, measure, report, ...path, 'dist');
  const { lo = -Infinity, mean, value = mean ?? lo, hi = Infinity } = cell;
  if (Number(lo) > Number(value) || Number(value) > Number(hi)) report('interval-order', ...path);
};

/** Key fields of each line are ids of the document, and together unique. */
const checkKeys = (
  lines: readonly Fields[],
  name: string,
  keys: Readonly<Record<string, ReadonlySet<unknown>>>,
  report: Report,
): void => {
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    for (const field in keys) if (!keys[field]?.has(line[field])) report('unknown-reference', name, index, field);
    const key = JSON.stringify(Object.keys(keys).map(field => line[field]));
    if (seen.has(key)) report('duplicate-key', name, index);
    seen.add(key);
  });
};

/** The built-in scales with labels for 1 to 5. Their table is left out: it would be part of what every page loads. */
const fivePoints = /^(agree|ease|exp|ext|freq|mood|qual|quick|sat)5$/;

/** Under other codes, the labels of a built-in scale would say what nobody answered. */
const checkScale = ({ scale, codes }: Fields, report: Report, ...path: Path): void => {
  if (codes && fivePoints.test(String(scale)) && JSON.stringify(codes) !== '[1,2,3,4,5]') {
    report('scale-mismatch', ...path, 'scale');
  }
};

const checkLines = (document: Fields, report: Report): void => {
  const [waves = [], groups = [], dims = [], cells = []] = ['waves', 'groups', 'dims', 'cells'].map(name =>
    listOf(document, name, true, report),
  );
  const [edges = [], comments = []] = ['edges', 'comments'].map(name => listOf(document, name, false, report));
  const w = idsOf(waves, 'waves', {}, report);
  const g = idsOf(groups, 'groups', {}, report);
  const d = idsOf(dims, 'dims', measureShape, report);
  // The last wave is what a reader sees first. One without a day counts as that before it.
  let latest: unknown = '';
  waves.forEach(({ from = latest }, index) => {
    if (String(from) < String(latest)) report('waves-out-of-order', 'waves', index, 'from');
    latest = from;
  });
  dims.forEach((measure, index) => checkScale(measure, report, 'dims', index));
  checkKeys(cells, 'cells', { w, g, d }, report);
  checkKeys(edges, 'edges', { w, from: g, to: g, d }, report);
  comments.forEach((comment, index) => checkShape(comment, commentShape, report, 'comments', index));
  const measures = new Map(dims.map(measure => [measure['id'], measure as Partial<AggregateMeasure>]));
  for (const [name, lines] of Object.entries({ cells, edges })) {
    lines.forEach((line, index) => checkContent(line, measures.get(line['d']) ?? {}, report, name, index));
  }
};

/** All that is wrong with what should be an `ics-aggregate/1` document; empty for one that is right. */
export const aggregateIssues = (value: unknown): readonly Issue[] => {
  const issues: Issue[] = [];
  const report: Report = (code, ...path) => void issues.push({ code, path });
  if (!isJsonObject(value) || value['format'] !== 'ics-aggregate/1') report('unknown-format');
  else {
    const pulse = isJsonObject(value['pulse']) ? value['pulse'] : {};
    checkShape(pulse, pulseShape, report, 'pulse');
    if (Number(pulse['min']) < floorOfMinimum) report('minimum-too-low', 'pulse', 'min');
    checkLines(value, report);
  }
  return issues;
};
