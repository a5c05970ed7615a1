import {
  isSuppressed,
  type Aggregate,
  type AggregateCell,
  type AggregateEdge,
  type Text,
} from '../../src/results/aggregate.js';

/** The columns of the export: those that `<ics-results map="">` reads, so that the file can be shown again. */
const columns = [
  'w',
  'g',
  'groupLabel',
  'from',
  'to',
  'd',
  'dimLabel',
  'kind',
  'scale',
  'n',
  'dist',
  'mean',
  'value',
  'sd',
  'lo',
  'hi',
  'na',
  'pns',
  'miss',
  's',
] as const;

type Column = (typeof columns)[number];

/** A text cell that a spreadsheet would run as a formula is opened by an apostrophe; marks and line breaks are quoted (RFC 4180). */
const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

const wordsOf = (text: Text | undefined, language: string): string =>
  text?.[language] ?? Object.values(text ?? {})[0] ?? '';

/**
 * The published figures of an aggregate as CSV, a figure in each row, with a byte order mark for spreadsheets. What is hidden
 * has its reason and no number.
 * @param language of the labels, BCP 47
 */
export const figuresCsv = ({ cells, edges = [], groups, dims }: Aggregate, language: string): string => {
  const groupOf = new Map(groups.map(group => [group.id, group]));
  const measureOf = new Map(dims.map(measure => [measure.id, measure]));
  const rowOf = (place: Partial<Record<Column, string>>, figure: AggregateCell | AggregateEdge): string => {
    const measure = measureOf.get(figure.d);
    const { dist, ...numbers } = isSuppressed(figure) ? { dist: undefined } : figure;
    const row: Partial<Record<Column, string | number>> = {
      ...(numbers as Partial<Record<Column, number>>),
      w: figure.w,
      ...place,
      d: figure.d,
      dimLabel: wordsOf(measure?.label, language),
      kind: measure?.kind ?? '',
      scale: measure?.scale ?? '',
      ...(dist !== undefined && { dist: dist.join('|') }),
      ...(isSuppressed(figure) && { s: figure.s }),
    };
    return columns.map(column => cellOf(row[column] ?? '')).join(',');
  };
  const rows = [
    ...cells.map(cell => rowOf({ g: cell.g, groupLabel: wordsOf(groupOf.get(cell.g)?.label, language) }, cell)),
    ...edges.map(edge => rowOf({ from: edge.from, to: edge.to }, edge)),
  ];
  return `\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`;
};
