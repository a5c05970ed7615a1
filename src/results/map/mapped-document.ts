import type { Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import type { AggregateMeasure } from '../aggregate.js';
import { completeMeasure } from './complete-measure.js';
import { derivedGroups, derivedMeasures, derivedWaves, textOf } from './derive-lists.js';
import { figuresOfCounts } from './figures-of-counts.js';
import { listAt, valueAt } from './path-values.js';
import { rowReader, type RowFigure } from './read-row.js';
import { minimumWithoutPulse, type ListSource, type ResultsMap } from './results-map.js';
import type { SourceRow, SourceRows } from './source-rows.js';

type Fields = Readonly<Record<string, unknown>>;

/** A document as the rows and the map make it, unchecked. */
export interface MappedDocument {
  readonly document: unknown;
  /** Of rows that cannot be read. */
  readonly issues: readonly Issue[];
  /** Of each cell and each edge, the row that it comes from. */
  readonly rowsOf: Readonly<Record<string, readonly SourceRow[]>>;
}

const named = (entry: unknown): unknown => {
  if (typeof entry === 'string' || typeof entry === 'number') return { id: String(entry) };
  if (!isJsonObject(entry)) return entry;
  const { id, label } = entry;
  return {
    ...entry,
    ...(typeof id === 'number' ? { id: String(id) } : {}),
    ...(typeof label === 'string' ? { label: textOf(label) } : {}),
  };
};

/** The list of the map, else the one of the document; undefined when there is none, and the rows have to make it. */
const listOf = (document: unknown, name: string, source: ListSource | undefined): readonly unknown[] | undefined => {
  const list = typeof source === 'object' ? source : listAt(document, source ?? name);
  // A path that leads nowhere is a mistake of the map: it must not be hidden by a list that nobody asked for.
  return source !== undefined && !list ? [null] : list?.map(named);
};

const pulseOf = (document: unknown, { pulse: source, title, min }: ResultsMap): unknown => {
  const found = typeof source === 'object' ? source : valueAt(document, source ?? 'pulse');
  if (!isJsonObject(found) && source !== undefined) return null;
  const pulse = isJsonObject(found) ? found : {};
  const { id = 'results' } = pulse;
  const words = title ?? pulse['title'];
  const minimums = [pulse['min'], min].filter(given => given !== undefined);
  const strictest = minimums.every(given => typeof given === 'number') ? Math.max(...minimums) : pulse['min'];
  return {
    ...pulse,
    id: typeof id === 'number' ? String(id) : id,
    min: minimums.length > 0 ? strictest : minimumWithoutPulse,
    ...(typeof words === 'string' ? { title: textOf(words) } : {}),
  };
};

const withFigures = (cell: Fields, measures: ReadonlyMap<unknown, Fields>): Fields =>
  cell['s'] === undefined ? { ...cell, ...figuresOfCounts(measures.get(cell['d']) ?? {}, cell) } : cell;

const measuresById = (dims: readonly unknown[]): ReadonlyMap<unknown, Partial<AggregateMeasure>> =>
  new Map(dims.filter(isJsonObject).map(measure => [measure['id'], completeMeasure(measure)]));

/**
 * Makes an `ics-aggregate/1` of rows. Waves, groups, measures and comments come from the map, else from the document, else
 * from the rows; the mean and the interval of a scale come from its counts where the row has none.
 */
export const mappedDocument = ({ document, rows, issues }: SourceRows, map: ResultsMap): MappedDocument => {
  const faults: Issue[] = [...issues];
  const readRow = rowReader(map);
  const read: { readonly row: SourceRow; readonly figure: RowFigure }[] = [];
  for (const row of rows) {
    const result = readRow(row.value);
    if (result.ok) read.push({ row, figure: result.value });
    else {
      const { code, path } = result.error;
      const message = `${row.place}: "${path.join()}" cannot be read.`;
      faults.push({ code, path: ['rows', row.index, ...path], message });
    }
  }
  const figures = read.map(({ figure }) => figure);
  const dims = listOf(document, 'dims', map.dims) ?? derivedMeasures(figures);
  const measures = measuresById(dims);
  const [cells, edges] = [false, true].map(isEdge => read.filter(({ figure }) => figure.isEdge === isEdge));
  const cellsOf = (part: typeof read = []): readonly Fields[] =>
    part.map(({ figure }) => withFigures(figure.cell, measures));
  return {
    document: {
      format: 'ics-aggregate/1',
      pulse: pulseOf(document, map),
      waves: listOf(document, 'waves', map.waves) ?? derivedWaves(figures),
      groups: listOf(document, 'groups', map.groups) ?? derivedGroups(figures, map.all),
      dims,
      cells: cellsOf(cells),
      edges: cellsOf(edges),
      comments: listOf(document, 'comments', map.comments) ?? [],
    },
    issues: faults,
    rowsOf: { cells: cells?.map(({ row }) => row) ?? [], edges: edges?.map(({ row }) => row) ?? [] },
  };
};
