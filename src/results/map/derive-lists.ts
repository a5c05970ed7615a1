import type { AggregateGroup, AggregateMeasure, AggregateWave, MeasureKind, Text } from '../aggregate.js';
import type { RowFigure } from './read-row.js';

/** A text whose language nobody said. */
export const textOf = (text: string): Text => ({ und: text });

const unique = (values: readonly unknown[]): readonly string[] => [
  ...new Set(values.filter(value => typeof value === 'string')),
];

const byName = new Intl.Collator('en', { numeric: true });

/** The waves of the figures in the order of their names, numbers by their value: `W2` comes before `W10`. */
export const derivedWaves = (figures: readonly RowFigure[]): readonly AggregateWave[] =>
  [...unique(figures.map(({ cell }) => cell['w']))].sort((a, b) => byName.compare(a, b)).map(id => ({ id }));

/**
 * The groups of the figures in the order of their appearance. Where there are figures of everybody, every other group
 * that answers is part of it.
 * @param all the id of everybody
 */
export const derivedGroups = (figures: readonly RowFigure[], all: string): readonly AggregateGroup[] => {
  const answering = unique(figures.flatMap(({ cell }) => [cell['g'], cell['from']]));
  const ids = unique([...answering, ...figures.map(({ cell }) => cell['to'])]);
  const labels = new Map<unknown, string>();
  for (const { cell, isEdge, traits } of figures) {
    const id = isEdge ? cell['to'] : cell['g'];
    if (traits.groupLabel !== undefined && !labels.has(id)) labels.set(id, traits.groupLabel);
  }
  const hasRoot = answering.includes(all);
  return ids
    .map(id => ({
      id,
      // Everybody without a label is named in the language of the reader.
      ...(id === all && !labels.has(id) ? {} : { label: textOf(labels.get(id) ?? id) }),
      ...(hasRoot && id !== all && answering.includes(id) ? { parent: all } : {}),
    }))
    .sort((a, b) => Number(b.id === all) - Number(a.id === all));
};

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

interface Evidence {
  readonly columns: number;
  readonly has: (field: string) => boolean;
}

/**
 * What kind of figure this must be, when no row says so: eleven counts are a recommend score; counts with a mean or with a
 * scale are one, other counts are options, because nothing says that they have an order.
 */
const guessedKind = (id: string, { columns, has }: Evidence, scale: string | undefined): MeasureKind => {
  if (/^(dim|score):/.test(id)) return 'index';
  if (columns === 11) return 'recommend';
  if (columns > 0) return has('mean') || scale !== undefined ? 'ordinal' : 'choice';
  if (has('value')) return 'number';
  return has('mean') || !has('n') ? 'index' : 'text';
};

const columnsOf = (kind: string, columns: number): Partial<AggregateMeasure> => {
  const codes = Array.from({ length: columns }, (_, index) => index + 1);
  if (kind === 'choice' || kind === 'multi') return { options: codes.map(String) };
  return kind === 'ordinal' && columns > 0 ? { codes } : {};
};

const derivedMeasure = (id: string, figures: readonly RowFigure[]): AggregateMeasure => {
  const cells = figures.map(({ cell }) => cell);
  const trait = (name: keyof RowFigure['traits']): string | undefined =>
    figures.find(({ traits }) => traits[name] !== undefined)?.traits[name];
  const scale = trait('scale');
  const columns = lengthOf(cells.find(({ dist }) => dist !== undefined)?.['dist']);
  const has = (field: string): boolean => cells.some(({ [field]: value, s }) => value !== undefined && s === undefined);
  const kind = (trait('kind') as MeasureKind | undefined) ?? guessedKind(id, { columns, has }, scale);
  // Without a name of its own, a mean is taken for the one over all, which only a score can be.
  const isNameless = (kind === 'index' || kind === 'share') && !id.startsWith('score:');
  const label = trait('dimLabel') ?? (isNameless ? id.replace(/^dim:/, '') : undefined);
  return {
    id,
    kind,
    ...(label === undefined ? {} : { label: textOf(label) }),
    ...(scale === undefined ? columnsOf(kind, columns) : { scale }),
  };
};

/** The measures of the figures in the order of their appearance, each with a kind and its columns. */
export const derivedMeasures = (figures: readonly RowFigure[]): readonly AggregateMeasure[] => {
  const byMeasure = new Map<string, RowFigure[]>();
  for (const figure of figures) {
    const id = String(figure.cell['d']);
    const known = byMeasure.get(id);
    if (known) known.push(figure);
    else byMeasure.set(id, [figure]);
  }
  return [...byMeasure].map(([id, own]) => derivedMeasure(id, own));
};
