import type { Chart, ChartInput, ChartTable, LayOut, Mark, Point } from '../chart/chart.js';
import { fittedLabel, labelLinePx, labelWidth } from '../chart/label-size.js';
import { reasonText, rowTitle } from '../figure-text.js';
import { paretoEntries, type ParetoEntries, type ParetoEntry } from './pareto-entries.js';
import { paretoFinding } from './pareto-finding.js';

/** Below this width labels stand above their bars. */
const narrowPx = 480;

/** Bars of a chart that is still read as a whole; the smallest of more are drawn as one. */
const mostBars = 12;

const barPx = 18;
const headPx = 26;

interface Frame {
  readonly plotX: number;
  readonly plotWidth: number;
  readonly rowPx: number;
  readonly labelRoomPx: number;
  readonly isNarrow: boolean;
  readonly endX: number;
}

interface Row {
  readonly label: string;
  readonly amount: number;
  /** Of this and all before it. */
  readonly together: number;
  readonly top: number;
}

const frameOf = (widthPx: number, labels: readonly string[], input: ChartInput): Frame => {
  const isNarrow = widthPx < narrowPx;
  const figureRoomPx = labelWidth(input.language.say('paretoShare', { share: 100 }), true) + 6;
  const longest = Math.max(0, ...labels.map(label => labelWidth(label)));
  const plotX = isNarrow ? 0 : Math.min(longest + 12, widthPx * 0.38);
  const plotWidth = Math.max(40, widthPx - plotX - figureRoomPx);
  return {
    plotX,
    plotWidth,
    rowPx: isNarrow ? labelLinePx + barPx + 10 : barPx + 12,
    labelRoomPx: isNarrow ? plotWidth : plotX - 12,
    isNarrow,
    endX: plotX + plotWidth + figureRoomPx,
  };
};

/** The bars that are drawn: the smallest of many as one, which the table takes apart again. */
const drawnEntries = ({ shown }: ParetoEntries, { language }: ChartInput): readonly ParetoEntry[] => {
  if (shown.length <= mostBars) return shown;
  const rest = shown.slice(mostBars - 1);
  const amount = rest.reduce((sum, entry) => sum + entry.amount, 0);
  return [
    ...shown.slice(0, mostBars - 1),
    { id: 'rest', label: language.say('paretoRest', { n: rest.length }), amount },
  ];
};

const barTop = ({ top }: Pick<Row, 'top'>, frame: Frame): number => top + (frame.isNarrow ? labelLinePx : 0);
const barMiddle = (row: Pick<Row, 'top'>, frame: Frame): number => barTop(row, frame) + barPx / 2;

const nameMark = (label: string, top: number, frame: Frame): Mark => ({
  kind: 'label',
  x: 0,
  y: frame.isNarrow ? top + labelLinePx / 2 : top + barPx / 2,
  words: fittedLabel(label, frame.labelRoomPx),
});

/** Where the sum can be read beside its dot, on no bar and on no other word; null where there is no room. */
const togetherMark = (
  row: Row,
  before: number,
  at: Point,
  total: number,
  frame: Frame,
  input: ChartInput,
): Mark | null => {
  const words = input.language.say('paretoShare', { share: (100 * row.together) / total });
  const roomPx = labelWidth(words) + 10;
  const label = { kind: 'label', y: at.y, words, on: 'secondary' } as const;
  const barEnd = frame.plotX + (frame.plotWidth * (row.together - before)) / total;
  if (at.x - barEnd >= roomPx) return { ...label, x: at.x - 8, anchor: 'end' };
  return frame.plotX + frame.plotWidth - at.x >= roomPx ? { ...label, x: at.x + 8 } : null;
};

const rowMarks = (row: Row, isLeading: boolean, entries: ParetoEntries, frame: Frame, input: ChartInput): Mark[] => {
  const { language } = input;
  const share = (100 * row.amount) / entries.total;
  const together = (100 * row.together) / entries.total;
  const middle = barMiddle(row, frame);
  const text = language.say('paretoBar', { label: row.label, amount: row.amount, share, together });
  const dot = { x: frame.plotX + (frame.plotWidth * together) / 100, y: middle };
  const before = row.together - row.amount;
  const sum = before > 0 ? togetherMark(row, before, dot, entries.total, frame, input) : null;
  return [
    nameMark(row.label, row.top, frame),
    {
      kind: 'bar',
      x: frame.plotX,
      y: barTop(row, frame),
      width: (frame.plotWidth * share) / 100,
      height: barPx,
      tone: isLeading ? 'accent' : 'middle',
      text,
    },
    { kind: 'dot', ...dot, radius: 3.5, tone: 'strong' },
    ...(sum ? [sum] : []),
    {
      kind: 'label',
      x: frame.endX,
      y: middle,
      words: language.say('paretoShare', { share }),
      anchor: 'end',
      isStrong: isLeading,
    },
  ];
};

const hiddenMarks = (entries: ParetoEntries, from: number, frame: Frame, input: ChartInput): Mark[] =>
  entries.hidden.flatMap(({ label, content }, place) => {
    const top = from + place * frame.rowPx;
    const reason = reasonText(content, minimumOf(entries, input), input.language);
    return [
      nameMark(label, top, frame),
      {
        kind: 'hidden' as const,
        x: frame.plotX,
        y: barTop({ top }, frame),
        width: frame.plotWidth,
        height: barPx,
        text: input.language.say('paretoHidden', { label, reason }),
      },
    ];
  });

const minimumOf = ({ measure }: ParetoEntries, { aggregate }: ChartInput): number =>
  Math.max(aggregate.pulse.min, measure.min ?? 0);

const tableOf = (entries: ParetoEntries, input: ChartInput): ChartTable => {
  const { language } = input;
  let together = 0;
  const rows = entries.shown.map(({ label, amount }) => {
    together += amount;
    const shares = [amount, together].map(part => language.figure((100 * part) / entries.total));
    return [label, language.figure(amount), ...shares];
  });
  const hidden = entries.hidden.map(({ label, content }) => [
    label,
    reasonText(content, minimumOf(entries, input), language),
    '',
    '',
  ]);
  const isAmount = entries.measure.kind === 'number';
  return {
    columns: [
      { title: rowTitle(entries.measure, '', false, language), isFigure: false },
      { title: language.say(isAmount ? 'result' : 'answersHeading'), isFigure: true },
      { title: language.say('paretoShareHeading'), isFigure: true },
      { title: language.say('paretoTogetherHeading'), isFigure: true },
    ],
    rows: [...rows, ...hidden],
  };
};

const lineMarks = (rows: readonly Row[], entries: ParetoEntries, frame: Frame, input: ChartInput): Mark[] => {
  if (rows.length < 2) return [];
  const half = frame.plotX + frame.plotWidth / 2;
  const at = (row: Row): Point => ({
    x: frame.plotX + (frame.plotWidth * row.together) / entries.total,
    y: barMiddle(row, frame),
  });
  const bottom = rows.at(-1)!.top + frame.rowPx - 6;
  const points = [
    { x: half, y: headPx - 6 },
    { x: half, y: bottom },
  ];
  return [
    { kind: 'line', points, tone: 'quiet', isDashed: true },
    {
      kind: 'label',
      x: half,
      y: labelLinePx / 2,
      words: input.language.say('paretoShare', { share: 50 }),
      anchor: 'middle',
      on: 'secondary',
    },
    { kind: 'line', points: rows.map(at), tone: 'strong' },
  ];
};

/**
 * `pareto`: bars sorted by size, and a line that adds them up, on one axis from 0 to 100 %. Drawn of a choice (its options), or
 * of an amount (the groups below the chosen one, each with its answers times their mean). "Other" stands last.
 */
export const layOut: LayOut = (input): Chart | null => {
  const entries = paretoEntries(input);
  if (!entries) return null;
  const { language, widthPx } = input;
  const drawn = drawnEntries(entries, input);
  const frame = frameOf(
    widthPx,
    [...drawn, ...entries.hidden].map(({ label }) => label),
    input,
  );
  let together = 0;
  const rows = drawn.map(({ label, amount }, place): Row => {
    together += amount;
    return { label, amount, together, top: headPx + place * frame.rowPx };
  });
  const end = headPx + rows.length * frame.rowPx;
  const { finding, leaders } = paretoFinding(entries, input);
  const title = rowTitle(entries.measure, '', false, language);
  return {
    finding,
    description: language.say('paretoDescription', { title, n: entries.answers }),
    heightPx: end + entries.hidden.length * frame.rowPx,
    marks: [
      ...rows.flatMap((row, place) => rowMarks(row, place < leaders, entries, frame, input)),
      ...lineMarks(rows, entries, frame, input),
      ...hiddenMarks(entries, end, frame, input),
    ],
    table: tableOf(entries, input),
  };
};
