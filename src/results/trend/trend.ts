import { isSuppressed, type AggregateGroup, type AggregateMeasure, type AggregateWave } from '../aggregate.js';
import type { ChartInput, ChartTable, LayOut } from '../chart/chart.js';
import { labelWidth } from '../chart/label-size.js';
import { headlineText, intervalText, reasonText, rowTitle, valueText } from '../figure-text.js';
import { textIn } from '../texts-of.js';
import { movementsOf, type Movement, type Movements } from './trend-movement.js';
import { layOutPanel, type TrendPanel } from './trend-panel.js';
import { seriesOf, type FindSeries, type TrendPoint, type TrendSeries } from './trend-series.js';

const panelPx = 300;
const panelHeightPx = 168;
const singleHeightPx = 280;
const columnGapPx = 24;
const rowGapPx = 20;
const mostEndPx = 190;

const canBeDrawn = ({ kind }: AggregateMeasure): boolean => ['ordinal', 'index', 'share', 'recommend'].includes(kind);

/** The one that was chosen, else the dimensions, else the scores, else what belongs to none. */
const measuresOf = ({ aggregate, measure }: ChartInput): readonly AggregateMeasure[] => {
  const able = aggregate.dims.filter(canBeDrawn);
  if (measure) return able.filter(candidate => candidate === measure);
  const [dimensions, scores] = ['dim:', 'score:'].map(prefix => able.filter(({ id }) => id.startsWith(prefix)));
  return [dimensions, scores, able.filter(({ parent }) => !parent)].find(list => list?.length) ?? [];
};

const nameOf = ({ id, label, parent }: AggregateGroup, { language }: ChartInput): string =>
  textIn(label, language.tag) || (parent === undefined ? language.say('everyone') : id);

const titleOf = (measure: AggregateMeasure, { language }: ChartInput): string => rowTitle(measure, '', false, language);

/** Figures and dashes would change sides among right-to-left words. */
const waveName = ({ id }: AggregateWave, { language }: ChartInput): string =>
  language.direction === 'rtl' ? `\u2066${id}\u2069` : id;

const changeText = ({ change }: TrendPoint, input: ChartInput): string => {
  const { language } = input;
  if (!change) return '';
  const values = { wave: waveName({ id: change.vs }, input), points: language.figure(change.diff, 0, true) };
  switch (change.flag) {
    case 'same':
      return language.say('trendSame', values);
    case 'not-tested':
      return language.say('trendNotTested', values);
    default:
      return language.say('trendChange', values);
  }
};

/** Result, interval, answers and change of one wave, or why there is none. */
const wordsOf = (measure: AggregateMeasure, point: TrendPoint, input: ChartInput): readonly string[] => {
  const { aggregate, language } = input;
  const content = point.content ?? { s: 'none' as const };
  if (isSuppressed(content)) {
    return [reasonText(content, Math.max(aggregate.pulse.min, measure.min ?? 0), language), '', '', ''];
  }
  return [
    valueText(measure, content, language),
    intervalText('range', measure, content, language),
    language.figure(content.n),
    changeText(point, input),
  ];
};

const say = ({ group, measure }: TrendSeries, point: TrendPoint, input: ChartInput): string => {
  const { language } = input;
  const { content } = point;
  const name = [waveName(point.wave, input), nameOf(group, input), titleOf(measure, input)].join(', ');
  const facts =
    !content || isSuppressed(content)
      ? [wordsOf(measure, point, input)[0]]
      : [
          headlineText(measure, content, language),
          intervalText('withInterval', measure, content, language),
          language.say('answers', { n: content.n }),
          changeText(point, input),
        ];
  return `${name}: ${facts.filter(Boolean).join(' · ')}`;
};

/** The chosen group; of everybody, the group whose change stands out. */
const panelsOf = (
  measures: readonly AggregateMeasure[],
  { clear }: Movements,
  find: FindSeries,
  input: ChartInput,
): readonly TrendPanel[] => {
  const { aggregate, group } = input;
  const everyone = aggregate.groups.find(({ parent }) => parent === undefined) ?? group;
  return measures.flatMap((measure): readonly TrendPanel[] => {
    const standing = clear.find(({ series }) => series.measure === measure)?.series.group;
    const subject = group === everyone ? (standing ?? group) : group;
    const series = find(subject, measure);
    if (series.points.every(({ content }) => content === null)) return [];
    return [
      {
        title: measures.length > 1 ? titleOf(measure, input) : '',
        subject: series,
        subjectName: nameOf(subject, input),
        reference: subject === everyone ? null : find(everyone, measure),
        referenceName: nameOf(everyone, input),
        nameWave: wave => waveName(wave, input),
        say: (of, point) => say(of, point, input),
      },
    ];
  });
};

const movementText = ({ series, first, last, waves, points, isSteady }: Movement, input: ChartInput): string => {
  const { group, language } = input;
  const { measure } = series;
  const isRoot = series.group.parent === undefined && group === series.group;
  const isRising = waves >= 3 && isSteady;
  const key = points > 0 ? (isRising ? 'trendRising' : 'trendHigher') : isRising ? 'trendFalling' : 'trendLower';
  return language.say(key, {
    what: [...(isRoot ? [] : [nameOf(series.group, input)]), titleOf(measure, input)].join(': '),
    first: valueText(measure, first.content, language),
    last: valueText(measure, last.content, language),
    wave: waveName(first.wave, input),
  });
};

const findingOf = ({ clear, isTested }: Movements, panels: readonly TrendPanel[], input: ChartInput): string => {
  const { language } = input;
  const [largest] = clear;
  if (largest) return movementText(largest, input);
  if (!isTested) return language.say('trendUntested');
  const known = panels.flatMap(({ subject }) => subject.points.filter(({ content }) => content));
  return language.say('trendSteady', { wave: waveName(known[0]?.wave ?? input.wave, input) });
};

const tableOf = (panels: readonly TrendPanel[], input: ChartInput): ChartTable => {
  const { language } = input;
  const text = ['wave', 'question', 'group'] as const;
  const figures = ['result', 'interval', 'answersHeading', 'trendHeading'] as const;
  return {
    columns: [
      ...text.map(key => ({ title: language.say(key), isFigure: false })),
      ...figures.map(key => ({ title: language.say(key), isFigure: true })),
    ],
    rows: panels.flatMap(({ subject, reference }) =>
      [subject, ...(reference ? [reference] : [])].flatMap(({ group, measure, points }) =>
        points.map(point => [
          waveName(point.wave, input),
          titleOf(measure, input),
          nameOf(group, input),
          ...wordsOf(measure, point, input),
        ]),
      ),
    ),
  };
};

/**
 * Waves from the first to the chosen one: the chosen group with its interval, and everybody beside it. Without a measure one
 * panel a dimension. Of everybody, the group whose change stands out is shown against them.
 */
export const layOut: LayOut = input => {
  const { aggregate, group, language, wave, widthPx } = input;
  const measures = measuresOf(input);
  const find = seriesOf(aggregate, wave);
  const isRoot = group.parent === undefined;
  const compared = isRoot ? aggregate.groups : [group];
  const movements = movementsOf(compared.flatMap(of => measures.map(measure => find(of, measure))));
  const panels = panelsOf(measures, movements, find, input);
  if (panels.length === 0) return null;
  const rows = Math.ceil(panels.length / Math.max(1, Math.floor(widthPx / panelPx)));
  const columns = Math.ceil(panels.length / rows);
  const width = (widthPx - (columns - 1) * columnGapPx) / columns;
  const height = panels.length === 1 ? singleHeightPx : panelHeightPx;
  const names = panels.flatMap(({ subjectName, reference, referenceName }) =>
    reference ? [subjectName, referenceName] : [],
  );
  const endPx = Math.min(
    mostEndPx,
    width * 0.42,
    Math.max(...['', ...names].map(name => labelWidth(`−100 ${name}`, true))) + 12,
  );
  const marks = panels.flatMap((panel, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const box = { x: column * (width + columnGapPx), y: row * (height + rowGapPx), width, height };
    return layOutPanel(panel, box, endPx, language);
  });
  const [low, high] = measures.some(({ kind }) => kind === 'recommend') ? [-100, 100] : [0, 100];
  return {
    finding: findingOf(movements, panels, input),
    description: language.say('trendDescription', { low, high }),
    heightPx: rows * (height + rowGapPx) - rowGapPx,
    marks,
    table: tableOf(panels, input),
    isMirrored: false,
  };
};
