import type { Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import type { Aggregate } from '../aggregate.js';
import { aggregateIssues } from '../aggregate-issues.js';
import { completeMeasure } from './complete-measure.js';
import { suppressionReasons } from './suppression-reasons.js';

/** What a source gave: an aggregate, what is wrong with it, or both where the rest can be shown. */
export interface LoadedAggregate {
  readonly aggregate: Aggregate | null;
  readonly issues: readonly Issue[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What leaves out one thing can leave others without it: a measure, then its figures, then nothing more. */
const maximumRounds = 4;

/** Only words: without them the figures stay right. */
const words = new Set(['label', 'labels', 'title', 'scale', 'unit']);
const keysOfFigures: Readonly<Record<string, readonly string[]>> = {
  cells: ['w', 'g', 'd'],
  edges: ['w', 'from', 'to', 'd'],
};

/** Nothing can be shown without knowing the format, and nothing may be without knowing the minimum. */
const isHopeless = ({ code, path }: Issue): boolean =>
  code === 'unknown-format' || (path[0] === 'pulse' && path[1] !== 'title');

const without = (fields: Fields, names: ReadonlySet<unknown>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));

const keyOf = (fields: Fields, names: readonly string[]): string => JSON.stringify(names.map(name => fields[name]));

/** A hidden figure stays hidden and loses its numbers; of two figures in one place neither can be trusted. */
const mendFigures = (list: readonly Fields[], names: readonly string[], faults: FaultsByIndex): readonly Fields[] => {
  const twice = new Set(
    list
      .filter((_, index) => faults.get(index)?.some(({ code }) => code === 'duplicate-key'))
      .map(f => keyOf(f, names)),
  );
  const hide = (figure: Fields): Fields => ({
    ...Object.fromEntries(names.map(name => [name, figure[name]])),
    s: suppressionReasons.has(figure['s']) ? figure['s'] : 'min',
  });
  const hidden = new Set<string>();
  return list.flatMap((figure, index): readonly Fields[] => {
    const own = faults.get(index) ?? [];
    const key = keyOf(figure, names);
    const isHidden = figure['s'] !== undefined;
    if (own.some(({ code }) => code === 'unknown-reference')) return [];
    if (!isHidden) return own.length > 0 || twice.has(key) ? [] : [figure];
    if (hidden.has(key)) return [];
    hidden.add(key);
    return own.length > 0 ? [hide(figure)] : [figure];
  });
};

/** A name that stands for two things, or a kind that nobody knows, is left out; a label that is none only goes unread. */
const mendNamed = (list: readonly Fields[], faults: FaultsByIndex): readonly Fields[] =>
  list.flatMap((entry, index) => {
    const fields = new Set<unknown>(faults.get(index)?.map(({ path }) => path[2]));
    fields.delete('from');
    return [...fields].every(field => words.has(String(field))) ? [without(entry, fields)] : [];
  });

/** By their first day; a wave without one stays behind the wave before it. */
const inOrder = (waves: readonly Fields[]): readonly Fields[] => {
  let day = '';
  return waves
    .map(wave => ({ wave, day: (day = typeof wave['from'] === 'string' ? wave['from'] : day) }))
    .sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day))
    .map(({ wave }) => wave);
};

type FaultsByIndex = ReadonlyMap<number, readonly Issue[]>;

const faultsOf = (name: string, issues: readonly Issue[]): FaultsByIndex => {
  const faults = new Map<number, Issue[]>();
  for (const issue of issues) {
    const [list, index] = issue.path;
    if (list === name && typeof index === 'number') faults.set(index, [...(faults.get(index) ?? []), issue]);
  }
  return faults;
};

const mendList = (name: string, list: readonly unknown[], issues: readonly Issue[]): readonly Fields[] => {
  const faults = faultsOf(name, issues);
  const entries = list.filter(isJsonObject);
  const keys = keysOfFigures[name];
  if (keys) return mendFigures(entries, keys, faults);
  if (name === 'comments') return entries.filter((_, index) => !faults.has(index));
  const named = mendNamed(entries, faults);
  return name === 'waves' ? inOrder(named) : named;
};

/** Leaves out or puts right what the issues point at. */
const mend = (document: Fields, issues: readonly Issue[]): Fields => {
  const mended: Record<string, unknown> = { ...document };
  for (const name of new Set(issues.map(({ path }) => String(path[0])))) {
    const part = document[name];
    if (Array.isArray(part)) mended[name] = mendList(name, part, issues);
    else if (name === 'pulse' && isJsonObject(part)) mended[name] = without(part, words);
    else mended[name] = undefined;
  }
  return mended;
};

const completed = (document: unknown): unknown => {
  if (!isJsonObject(document) || !Array.isArray(document['dims'])) return document;
  const dims: readonly unknown[] = document['dims'];
  return { ...document, dims: dims.map(measure => (isJsonObject(measure) ? completeMeasure(measure) : measure)) };
};

interface Checked {
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

const checked = (document: unknown): Checked => ({ document, issues: aggregateIssues(document) });

/**
 * A list with something in it that is no object counts as empty, and all that points into it as wrong. Without that thing,
 * the rest is found as it is.
 */
const withoutStrays = ({ document, issues }: Checked): Checked & { readonly strays: readonly Issue[] } => {
  const strays = issues.filter(({ path }) => path.length === 1);
  if (strays.length === 0 || !isJsonObject(document)) return { document, issues, strays: [] };
  return { ...checked(mend(document, strays)), strays };
};

/**
 * What can be shown of a document that may be faulty. A hidden figure with a number stays hidden, without it; waves are
 * put in order; what is doubtful is left out, and with it what hangs on it. Nothing is shown when the format or the
 * minimum is wrong, or when no figure is left.
 * @returns all that is wrong with the document as it was given, what makes it useless first
 */
export const salvageAggregate = (document: unknown): LoadedAggregate => {
  const { strays, ...start } = withoutStrays(checked(completed(document)));
  const issues = [...strays, ...start.issues];
  const hopeless = issues.filter(isHopeless);
  const refused = { aggregate: null, issues: [...hopeless, ...issues.filter(issue => !isHopeless(issue))] };
  let current: Checked = start;
  for (let round = 0; round < maximumRounds && current.issues.length > 0; round++) {
    if (hopeless.length > 0 || !isJsonObject(current.document)) return refused;
    current = checked(mend(current.document, current.issues));
  }
  if (current.issues.length > 0) return refused;
  const aggregate = current.document as Aggregate;
  const isLeft = issues.length === 0 || aggregate.cells.length > 0 || (aggregate.edges?.length ?? 0) > 0;
  return isLeft ? { aggregate, issues } : refused;
};
