import { isSuppressed, type AggregateMeasure, type AggregateWave } from '../aggregate.js';
import type { ChartLanguage } from '../chart/chart-language.js';
import type { Mark, Point, Rectangle, Tone } from '../chart/chart.js';
import { fittedLabel, labelLinePx, labelWidth } from '../chart/label-size.js';
import { runsOf, type TrendPoint, type TrendSeries, type TrendValue } from './trend-series.js';

/** One measure: a group, and everybody to compare it with. */
export interface TrendPanel {
  readonly title: string;
  readonly subject: TrendSeries;
  readonly subjectName: string;
  /** Null where the subject is everybody. */
  readonly reference: TrendSeries | null;
  readonly referenceName: string;
  nameWave(wave: AggregateWave): string;
  /** What a point says in full. */
  say(series: TrendSeries, point: TrendPoint): string;
}

const axisPx = 34;
const dotPx = 3.5;
/** A wave with a tested change. */
const changeDotPx = 6;
const referenceDotPx = 2.5;
const hiddenPx = 14;
const labelGapPx = 8;

interface Plot extends Rectangle {
  readonly low: number;
  readonly high: number;
}

/** Ends of the axis: always the whole range, so that panels and waves compare. */
const rangeOf = ({ kind }: AggregateMeasure): readonly [low: number, high: number] =>
  kind === 'recommend' ? [-100, 100] : [0, 100];

const xAt = ({ x, width }: Plot, index: number, count: number): number =>
  count < 2 ? x + width / 2 : x + (width * index) / (count - 1);

const yAt = ({ y, height, low, high }: Plot, value: number): number => y + (height * (high - value)) / (high - low);

const axis = (plot: Plot, language: ChartLanguage): readonly Mark[] =>
  [plot.low, (plot.low + plot.high) / 2, plot.high].flatMap((value): readonly Mark[] => {
    const y = yAt(plot, value);
    const points = [
      { x: plot.x, y },
      { x: plot.x + plot.width, y },
    ];
    return [
      { kind: 'line', points, tone: 'quiet', thicknessPx: 1 },
      { kind: 'label', x: plot.x - labelGapPx, y, words: language.figure(value), anchor: 'end', on: 'secondary' },
    ];
  });

/** The first and the last wave, and between them as many as do not meet. */
const waveLabels = (panel: TrendPanel, plot: Plot, widthPx: number): readonly Mark[] => {
  const { points } = panel.subject;
  const y = plot.y + plot.height + labelLinePx;
  let freeFrom = 0;
  const last = points.length - 1;
  const boxOf = (index: number): { readonly start: number; readonly width: number; readonly words: string } => {
    const wave = points[index]?.wave;
    const words = fittedLabel(wave ? panel.nameWave(wave) : '', widthPx / 2 - labelGapPx);
    const width = labelWidth(words);
    const start = Math.min(Math.max(0, xAt(plot, index, points.length) - width / 2), widthPx - width);
    return { start, width, words };
  };
  const lastBox = boxOf(last);
  return points.flatMap((_, index): readonly Mark[] => {
    const { start, width, words } = boxOf(index);
    const isFree = start >= freeFrom && (index === last || start + width + labelGapPx <= lastBox.start);
    if (!isFree || !words) return [];
    freeFrom = start + width + labelGapPx;
    return [{ kind: 'label', x: start, y, words, on: 'secondary' }];
  });
};

const band = (run: readonly TrendValue[], at: (point: TrendValue, value: number) => Point): readonly Mark[] => {
  const known = run.filter(({ content: { lo, hi } }) => lo !== undefined && hi !== undefined);
  if (known.length < 2) return [];
  const upper = known.map(point => at(point, point.content.hi ?? point.value));
  const lower = known.map(point => at(point, point.content.lo ?? point.value)).reverse();
  return [{ kind: 'band', points: [...upper, ...lower], tone: 'accent' }];
};

const lines = (series: TrendSeries, plot: Plot, panel: TrendPanel, isReference: boolean): readonly Mark[] => {
  const { points } = series;
  const tone: Tone = isReference ? 'strong' : 'accent';
  const place = (wave: TrendPoint['wave']): number => points.findIndex(point => point.wave === wave);
  const at = ({ wave }: TrendValue, value: number): Point => ({
    x: xAt(plot, place(wave), points.length),
    y: yAt(plot, Math.min(plot.high, Math.max(plot.low, value))),
  });
  return runsOf(series).flatMap((run): readonly Mark[] => {
    const path = run.map(point => at(point, point.value));
    const radiusOf = ({ change }: TrendValue): number =>
      isReference ? referenceDotPx : change?.flag === 'up' || change?.flag === 'down' ? changeDotPx : dotPx;
    return [
      ...(isReference ? [] : band(run, at)),
      ...(path.length > 1 ? [{ kind: 'line', points: path, tone, isDashed: isReference } as const] : []),
      ...run.map((point): Mark => ({
        kind: 'dot',
        ...at(point, point.value),
        radius: radiusOf(point),
        tone,
        text: panel.say(series, point),
      })),
    ];
  });
};

/** Hatched where a wave may not be shown, and a dashed line where other questions begin. */
const gaps = (panel: TrendPanel, plot: Plot, language: ChartLanguage): readonly Mark[] => {
  const { points } = panel.subject;
  return points.flatMap((point, index): readonly Mark[] => {
    const x = xAt(plot, index, points.length);
    const before = (x + xAt(plot, index - 1, points.length)) / 2;
    const edge = [
      { x: before, y: plot.y },
      { x: before, y: plot.y + plot.height },
    ];
    const text = language.say('trendBreak', { wave: panel.nameWave(point.wave) });
    return [
      ...(point.isBreak ? [{ kind: 'line', points: edge, tone: 'strong', isDashed: true, text } as const] : []),
      ...(point.content && isSuppressed(point.content)
        ? [
            {
              kind: 'hidden',
              x: x - hiddenPx / 2,
              y: plot.y,
              width: hiddenPx,
              height: plot.height,
              text: panel.say(panel.subject, point),
            } as const,
          ]
        : []),
    ];
  });
};

/** Names and values at the ends of the lines, pushed apart where they would meet. */
const endLabels = (panel: TrendPanel, plot: Plot, roomPx: number, language: ChartLanguage): readonly Mark[] => {
  const { subject, reference } = panel;
  const isSigned = subject.measure.kind === 'recommend';
  const ends = [
    // Alone there is nothing to tell it from.
    { series: subject, name: reference ? panel.subjectName : '', isStrong: true },
    ...(reference ? [{ series: reference, name: panel.referenceName, isStrong: false }] : []),
  ].flatMap(({ series, name, isStrong }) => {
    const last = runsOf(series).at(-1)?.at(-1);
    if (!last) return [];
    const figure = language.figure(last.value, 0, isSigned);
    const words = `${figure} ${fittedLabel(name, roomPx - labelWidth(`${figure} `, isStrong), isStrong)}`.trim();
    return [{ words, isStrong, y: yAt(plot, last.value) }];
  });
  const [one, other] = [...ends].sort((a, b) => a.y - b.y);
  const overlap = one && other ? Math.max(0, labelLinePx - (other.y - one.y)) : 0;
  const clamp = (y: number, from: number, to: number): number => Math.min(Math.max(y, from), to);
  const bottom = plot.y + plot.height;
  return ends.map(({ words, isStrong, y }, index) => {
    const isUpper = ends[index] === one;
    const shifted = y + (overlap / 2) * (isUpper ? -1 : 1);
    const room = other ? labelLinePx : 0;
    const placed = isUpper ? clamp(shifted, plot.y, bottom - room) : clamp(shifted, plot.y + room, bottom);
    return { kind: 'label', x: plot.x + plot.width + labelGapPx + 2, y: placed, words, isStrong };
  });
};

/**
 * Draws one panel into a box: title above, waves below, the values of all waves between, and names at the end of the lines.
 * @param endPx room for the names
 */
export const layOutPanel = (
  panel: TrendPanel,
  box: Rectangle,
  endPx: number,
  language: ChartLanguage,
): readonly Mark[] => {
  const [low, high] = rangeOf(panel.subject.measure);
  const titlePx = panel.title ? labelLinePx * 1.5 : labelLinePx / 2;
  const plot: Plot = {
    x: axisPx,
    y: titlePx,
    width: box.width - axisPx - endPx - labelGapPx,
    height: box.height - titlePx - labelLinePx * 1.5,
    low,
    high,
  };
  const words = fittedLabel(panel.title, box.width, true);
  const marks: readonly Mark[] = [
    ...(words ? [{ kind: 'label', x: 0, y: labelLinePx / 2, words, isStrong: true } as const] : []),
    ...axis(plot, language),
    ...gaps(panel, plot, language),
    ...(panel.reference ? lines(panel.reference, plot, panel, true) : []),
    ...lines(panel.subject, plot, panel, false),
    ...endLabels(panel, plot, endPx - labelGapPx, language),
    ...waveLabels(panel, plot, box.width),
  ];
  return marks.map(mark => moved(mark, box));
};

const moved = (mark: Mark, { x, y }: Point): Mark =>
  'points' in mark
    ? { ...mark, points: mark.points.map(point => ({ x: point.x + x, y: point.y + y })) }
    : { ...mark, x: mark.x + x, y: mark.y + y };
