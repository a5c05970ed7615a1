import type { IssueCode } from '../../base/describe-issue.js';
import type { Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import type { Aggregate } from '../aggregate.js';

type Fields = Readonly<Record<string, unknown>>;

/** What the document names: ids by the field that points to them. */
type Known = Readonly<Record<string, ReadonlySet<unknown>>>;

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isOptionalCount = (value: unknown): boolean => value === undefined || isCount(value);
const isWord =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.includes(String(value));

interface Row {
  readonly fields: Readonly<Record<string, (value: unknown) => boolean>>;
  /** Fields that point to something in the document, and that together are there once. */
  readonly places: readonly string[];
  /** What tells rows of one place apart, where there may be several. */
  readonly own?: string;
  /** What else makes a row useless. */
  fault?(row: Fields): IssueCode | null;
}

/** Nobody can answer who was not invited; and whoever answered in part has not finished. */
const rateFault = ({ invited, complete, partial = 0, ...steps }: Fields): IssueCode | null =>
  [Number(complete) + Number(partial), Number(steps['shown'] ?? 0), Number(steps['started'] ?? 0)].some(
    count => count > Number(invited),
  )
    ? 'distribution-sum'
    : null;

const rows: Readonly<Record<'rates' | 'changes' | 'themes' | 'actions', Row>> = {
  rates: {
    fields: {
      ...{ invited: isCount, complete: isCount, rule: isText },
      ...{ shown: isOptionalCount, started: isOptionalCount, partial: isOptionalCount },
    },
    places: ['w', 'g'],
    fault: rateFault,
  },
  changes: {
    fields: {
      ...{ diff: Number.isFinite, lo: Number.isFinite, hi: Number.isFinite },
      q: value => value === undefined || Number.isFinite(value),
      flag: isWord('up', 'down', 'same', 'not-tested'),
    },
    places: ['w', 'vs', 'g', 'd'],
    fault: ({ diff, lo, hi }) => (Number(lo) > Number(diff) || Number(diff) > Number(hi) ? 'interval-order' : null),
  },
  themes: { fields: { theme: isText, n: isCount }, places: ['w', 'g', 'd'], own: 'theme' },
  actions: {
    fields: { id: isText, text: isJsonObject, state: isWord('planned', 'started', 'done', 'declined') },
    places: ['asked'],
    own: 'id',
  },
};

const faultOf = (
  row: unknown,
  { fields, places, fault }: Row,
  known: Known,
): readonly [IssueCode, ...string[]] | null => {
  if (!isJsonObject(row)) return ['wrong-type'];
  const wrong = Object.keys(fields).find(name => !fields[name]?.(row[name]));
  if (wrong !== undefined) return ['wrong-type', wrong];
  const unknown = places.find(name => !known[name]?.has(row[name]));
  if (unknown !== undefined) return ['unknown-reference', unknown];
  const found = fault?.(row) ?? null;
  return found && [found];
};

/** Two rows of one place cannot both be right. */
const keyOf = (row: Fields, { places, own = '' }: Row): string =>
  JSON.stringify([...places, own].map(field => row[field]));

const checkedList = (name: keyof typeof rows, list: unknown, known: Known, issues: Issue[]): readonly unknown[] => {
  if (!Array.isArray(list)) {
    if (list !== undefined) issues.push({ code: 'wrong-type', path: [name] });
    return [];
  }
  const seen = new Set<string>();
  return list.filter((row: unknown, index) => {
    const fault = faultOf(row, rows[name], known);
    const key = fault ? '' : keyOf(row as Fields, rows[name]);
    const [code, ...path] = fault ?? (seen.has(key) ? (['duplicate-key'] as const) : []);
    seen.add(key);
    if (code !== undefined) issues.push({ code, path: [name, index, ...path] });
    return code === undefined;
  });
};

const isParts = (parts: unknown): boolean =>
  parts === undefined || (isJsonObject(parts) && Object.values(parts).every(Number.isFinite));

/** Figures keep all but parts that are no numbers. */
const checkedFigures = <Figure extends object>(
  name: string,
  figures: readonly Figure[],
  issues: Issue[],
): readonly Figure[] =>
  figures.map((figure, index) => {
    const { parts, ...rest } = figure as Figure & { parts?: unknown };
    if (isParts(parts)) return figure;
    issues.push({ code: 'wrong-type', path: [name, index, 'parts'] });
    return rest as unknown as Figure;
  });

/**
 * Checks what only charts read (`rates changes themes actions`, and the `parts` of a figure), when a chart reads it: the bars need
 * none of it. What is wrong is left out and named, the rest stays useful.
 */
export const checkedLists = (
  aggregate: Aggregate,
): { readonly aggregate: Aggregate; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<unknown> => new Set(list.map(({ id }) => id));
  const [waves, groups, dims] = [idsOf(aggregate.waves), idsOf(aggregate.groups), idsOf(aggregate.dims)];
  const known: Known = { w: waves, vs: waves, asked: waves, g: groups, d: dims };
  const lists = (Object.keys(rows) as (keyof typeof rows)[]).map(name => [
    name,
    checkedList(name, aggregate[name], known, issues),
  ]);
  const cells = checkedFigures('cells', aggregate.cells, issues);
  const edges = checkedFigures('edges', aggregate.edges ?? [], issues);
  return { aggregate: { ...aggregate, ...(Object.fromEntries(lists) as Partial<Aggregate>), cells, edges }, issues };
};
