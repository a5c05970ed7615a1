import { isSuppressed, type AggregateCell, type AggregateGroup, type AggregateMeasure } from '../aggregate.js';
import type { ChartInput, ChartTable, LayOut } from '../chart/chart.js';
import { rowTitle } from '../figure-text.js';
import { textIn } from '../texts-of.js';
import { cellsOfWave, type FindFigure } from './cells-of-wave.js';
import { clearDifferences, compareWithWhole, leastAnswers, sampleOf } from './clear-differences.js';
import { figureColumns, figureWords, type FigureWords } from './figure-words.js';
import { heatmapColumns } from './heatmap-columns.js';
import { columnsThatFit, layOutMatrix, type MatrixRow } from './matrix.js';
import { inTreeOrder, withDescendants } from './tree-order.js';

interface Heat extends ChartInput {
  readonly columns: readonly AggregateMeasure[];
  /** Everybody first. */
  readonly rows: readonly AggregateGroup[];
  readonly everyone: AggregateGroup;
  readonly find: FindFigure;
  /** Each figure is put into words once, for its cell and for the table. */
  readonly said: Map<AggregateCell, FigureWords>;
}

const nameOf = ({ id, label, parent }: AggregateGroup, { language }: ChartInput): string =>
  textIn(label, language.tag) || (parent === undefined ? language.say('everyone') : id);

const titleOf = (measure: AggregateMeasure, { language }: ChartInput): string => rowTitle(measure, '', false, language);

const meanOf = (group: AggregateGroup, measure: AggregateMeasure, find: FindFigure): number | null => {
  const content = find(group.id, measure.id);
  return !content || isSuppressed(content) ? null : (content.mean ?? null);
};

/** By the score of a measure, lowest first; what has none comes last. */
const byScore = (rows: readonly AggregateGroup[], measure: AggregateMeasure, find: FindFigure): typeof rows =>
  [...rows].sort((one, other) => {
    const [low, high] = [meanOf(one, measure, find) ?? 101, meanOf(other, measure, find) ?? 101];
    return low - high;
  });

const heatOf = (input: ChartInput): Heat | null => {
  const { aggregate, group, measure, wave } = input;
  const everyone = aggregate.groups.find(({ parent }) => parent === undefined);
  const columns = heatmapColumns(aggregate, measure);
  const find = cellsOfWave(aggregate, wave.id);
  const below = withDescendants(aggregate.groups, group);
  const candidates = below.length > 1 ? below : inTreeOrder(aggregate.groups);
  const rows = candidates.filter(row => row !== everyone && columns.some(({ id }) => find(row.id, id)));
  if (!everyone || rows.length === 0) return null;
  const isSorted = measure !== null && columns[0] === measure;
  const said = new Map<AggregateCell, FigureWords>();
  return {
    ...input,
    columns,
    everyone,
    find,
    said,
    rows: [everyone, ...(isSorted ? byScore(rows, measure, find) : rows)],
  };
};

/** Only what was tested against all others, and is clear. */
const findingOf = (heat: Heat): string => {
  const { columns, everyone, find, language, rows } = heat;
  const made = columns.flatMap(measure => {
    const whole = sampleOf(find(everyone.id, measure.id));
    return rows
      .slice(1)
      .map(row => compareWithWhole({ row, measure }, sampleOf(find(row.id, measure.id)), whole, leastAnswers(measure)));
  });
  const clear = clearDifferences(made);
  const [lowest] = clear;
  if (!lowest) return language.say(made.some(comparison => comparison) ? 'heatmapAlike' : 'chartFew');
  const { about, points } = lowest.points < 0 ? lowest : (clear.at(-1) ?? lowest);
  return language.say(points < 0 ? 'heatmapBelow' : 'heatmapAbove', {
    measure: titleOf(about.measure, heat),
    group: nameOf(about.row, heat),
    value: meanOf(about.row, about.measure, find) ?? 0,
    mean: meanOf(everyone, about.measure, find) ?? 0,
  });
};

const wordsOf = (row: AggregateGroup, measure: AggregateMeasure, heat: Heat): FigureWords | null => {
  const { aggregate, everyone, find, language, said } = heat;
  const content = find(row.id, measure.id);
  if (!content) return null;
  const mean = row === everyone ? null : meanOf(everyone, measure, find);
  const known = said.get(content);
  if (known) return known;
  const words = figureWords(content, measure, mean, Math.max(aggregate.pulse.min, measure.min ?? 0), language);
  said.set(content, words);
  return words;
};

const tableOf = (heat: Heat): ChartTable => {
  const { columns, language, rows } = heat;
  return {
    columns: [
      { title: language.say('group'), isFigure: false },
      { title: language.say('question'), isFigure: false },
      ...figureColumns(language),
    ],
    rows: rows.flatMap(row =>
      columns.flatMap(measure => {
        const words = wordsOf(row, measure, heat);
        return words ? [[nameOf(row, heat), titleOf(measure, heat), ...words.row]] : [];
      }),
    ),
  };
};

const rowOf = (row: AggregateGroup, shown: readonly AggregateMeasure[], heat: Heat): MatrixRow => {
  const title = nameOf(row, heat);
  const cells = shown.map(measure => {
    const said = wordsOf(row, measure, heat);
    if (!said) return 'empty';
    return {
      ...{ tone: said.tone, words: said.words },
      get text() {
        return `${title}, ${titleOf(measure, heat)}: ${said.text}`;
      },
    };
  });
  return { title, isStrong: row === heat.everyone || row === heat.group, cells };
};

/**
 * Teams and dimensions, coloured by their distance to everybody's mean: within five points no colour. The rows follow the tree
 * of teams, or the score of the measure that was chosen.
 */
export const layOut: LayOut = input => {
  const heat = heatOf(input);
  if (!heat) return null;
  const { columns, language, rows, widthPx } = heat;
  const shown = columns.slice(0, columnsThatFit(widthPx));
  const left = columns.length - shown.length;
  const matrix = {
    columns: shown.map(measure => titleOf(measure, heat)),
    rows: rows.map(row => rowOf(row, shown, heat)),
  };
  return {
    finding: findingOf(heat),
    description: [
      language.say('heatmapDescription'),
      language.say('chartColours'),
      ...(left > 0 ? [language.say('chartColumnsLeft', { n: left })] : []),
    ].join(' '),
    ...layOutMatrix(matrix, widthPx),
    get table() {
      return tableOf(heat);
    },
  };
};
