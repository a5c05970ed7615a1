import type { ChartInput, ChartTable, LayOut, Mark } from '../chart/chart.js';
import { fittedLabel, labelLinePx, labelLines, labelWidth } from '../chart/label-size.js';
import { gapRows, type GapRows, type HiddenGap, type ShownGap } from './gap-rows.js';

const radiusPx = 6;
const linePx = 22;
const rowGapPx = 14;
const keyPx = 28;

/** Room for a dot of the key and the space behind it. */
const keyDotPx = 2 * radiusPx + 6;
const keyGapPx = 24;

interface Frame {
  readonly x: number;
  readonly pxPerPoint: number;
  readonly endX: number;
}

const pointsText = ({ difference }: ShownGap, { language }: ChartInput): string => language.figure(difference, 0, true);

const frameOf = ({ widthPx, language }: ChartInput): Frame => {
  const figurePx = labelWidth(language.figure(-100, 0, true), true) + 12;
  return { x: radiusPx, pxPerPoint: (widthPx - figurePx - 2 * radiusPx) / 100, endX: widthPx };
};

/** What the two ends are, once, above all rows; a short name leaves its room to the other. */
const keyMarks = ({ names: [first, second] }: GapRows, { widthPx }: ChartInput): Mark[] => {
  const roomPx = widthPx - 2 * keyDotPx - keyGapPx;
  const firstPx = Math.min(labelWidth(first), Math.max(roomPx / 2, roomPx - labelWidth(second)));
  const keyMark = (name: string, left: number, width: number, tone: 'accent' | 'strong'): Mark[] => [
    { kind: 'dot', x: left + radiusPx, y: labelLinePx / 2, radius: radiusPx - 1, tone },
    { kind: 'label', x: left + keyDotPx, y: labelLinePx / 2, words: fittedLabel(name, width), on: 'secondary' },
  ];
  return [
    ...keyMark(first, 0, firstPx, 'accent'),
    ...keyMark(second, keyDotPx + firstPx + keyGapPx, roomPx - firstPx, 'strong'),
  ];
};

const titleMarks = (title: string, y: number, { widthPx }: ChartInput): Mark[] =>
  labelLines(title, widthPx, 2).map((words, line) => ({
    kind: 'label',
    x: 0,
    y: y + line * labelLinePx + labelLinePx / 2,
    words,
  }));

const sayInterval = ({ interval }: ShownGap, { language }: ChartInput): string =>
  interval
    ? language.say('withInterval', {
        low: language.figure(interval[0], 0, true),
        high: language.figure(interval[1], 0, true),
      })
    : '';

const shownMarks = (row: ShownGap, top: number, names: GapRows['names'], frame: Frame, input: ChartInput): Mark[] => {
  const { language } = input;
  const y = top + linePx / 2;
  const [first, second] = [row.first, row.second].map(value => frame.x + value * frame.pxPerPoint) as [number, number];
  const said = language.say('gapsRow', {
    title: row.title,
    first: names[0],
    firstValue: row.first,
    second: names[1],
    secondValue: row.second,
    points: pointsText(row, input),
  });
  const text = [said, sayInterval(row, input), language.say('answers', { n: row.n })].filter(Boolean).join('. ');
  const axis = [frame.x, frame.x + 100 * frame.pxPerPoint].map(x => ({ x, y }));
  return [
    { kind: 'line', points: axis, tone: 'quiet' },
    {
      kind: 'bar',
      x: Math.min(first, second),
      y: y - 2,
      width: Math.max(1, Math.abs(first - second)),
      height: 4,
      tone: 'middle',
      text,
    },
    { kind: 'dot', x: second, y, radius: radiusPx, tone: 'strong' },
    { kind: 'dot', x: first, y, radius: radiusPx, tone: 'accent' },
    { kind: 'label', x: frame.endX, y, words: pointsText(row, input), anchor: 'end', isStrong: true },
  ];
};

const hiddenMarks = ({ title, reason }: HiddenGap, y: number, { widthPx }: ChartInput): Mark[] => [
  {
    kind: 'label',
    x: 0,
    y: y + labelLinePx / 2,
    words: fittedLabel(reason, widthPx),
    on: 'secondary',
  },
  { kind: 'hidden', x: 0, y: y + labelLinePx + 2, width: widthPx, height: 10, text: `${title}: ${reason}` },
];

/** An interval that reaches zero is no finding, and neither is a gap without one. */
const isClear = ({ interval, difference }: ShownGap): boolean =>
  interval !== null && Math.abs(difference) >= 5 && interval[0] * interval[1] > 0;

const findingOf = ({ shown, names, measure }: GapRows, { language }: ChartInput): string => {
  const [largest] = shown;
  if (!largest) return language.say('gapsAllHidden');
  const clear = shown.find(isClear);
  if (!clear) return language.say('gapsNone', { n: Math.round(Math.abs(largest.difference)) });
  const [first, second] = names;
  const values = { title: clear.title, first, second, n: Math.round(Math.abs(clear.difference)) };
  if (measure === null) return language.say('gapsLargest', values);
  return language.say(clear.difference > 0 ? 'gapsHigher' : 'gapsLower', values);
};

const tableOf = ({ shown, hidden, names }: GapRows, input: ChartInput): ChartTable => {
  const { language } = input;
  const interval = (row: ShownGap): string =>
    row.interval
      ? language.say('range', {
          low: language.figure(row.interval[0], 0, true),
          high: language.figure(row.interval[1], 0, true),
        })
      : '';
  return {
    columns: [
      { title: language.say('gapsHeading'), isFigure: false },
      ...names.map(title => ({ title, isFigure: true })),
      { title: language.say('gapsPoints'), isFigure: true },
      { title: language.say('interval'), isFigure: true },
      { title: language.say('answersHeading'), isFigure: true },
    ],
    rows: [
      ...shown.map(row => [
        row.title,
        language.figure(row.first),
        language.figure(row.second),
        pointsText(row, input),
        interval(row),
        language.figure(row.n),
      ]),
      ...hidden.map(({ title, reason }) => [title, reason, '', '', '', '']),
    ],
  };
};

/**
 * `gaps`: two views of the same on one line from 0 to 100, the gap between them in points beside it, the largest first. Drawn of
 * measures of kind `gap`: of the chosen group, or of one measure in all groups.
 */
export const layOut: LayOut = input => {
  const rows = gapRows(input);
  if (!rows) return null;
  const frame = frameOf(input);
  const marks: Mark[] = keyMarks(rows, input);
  let y = keyPx;
  for (const row of [...rows.shown, ...rows.hidden]) {
    const title = titleMarks(row.title, y, input);
    marks.push(...title);
    y += title.length * labelLinePx;
    marks.push(...('reason' in row ? hiddenMarks(row, y, input) : shownMarks(row, y, rows.names, frame, input)));
    y += ('reason' in row ? labelLinePx + 12 : linePx) + rowGapPx;
  }
  return {
    finding: findingOf(rows, input),
    description: input.language.say('gapsDescription', { first: rows.names[0], second: rows.names[1] }),
    heightPx: y,
    marks,
    table: tableOf(rows, input),
  };
};
