import type { ChartInput, ChartTable, LayOut, Mark } from '../chart/chart.js';
import { labelLinePx, labelLines, labelWidth } from '../chart/label-size.js';
import { skippedText } from '../figure-text.js';
import { columnLabel } from '../segments.js';
import { divergingRows, type DivergingRows, type HiddenRow, type ShownRow } from './diverging-rows.js';
import { toneOfColumn } from './favour-shares.js';

const barPx = 26;
const thinBarPx = 4;
const rowGapPx = 16;

/** From this share on a segment carries its figure, where it is wide enough. */
const labelledShare = 7;

interface Frame {
  readonly widthPx: number;
  /** Where unfavourable answers end and favourable ones begin: in the middle of the neutral ones. */
  readonly zeroX: number;
  readonly pxPerPercent: number;
}

const share = (language: ChartInput['language'], value: number): string =>
  language.say('divergingShare', { share: value });

/** Both ends have room for a total, and the widest row on each side fits. */
const frameOf = (rows: readonly ShownRow[], { widthPx, language }: ChartInput): Frame => {
  const totalPx = labelWidth(share(language, 100), true) + 8;
  const reach = (side: 'unfavourable' | 'favourable'): number =>
    Math.max(1, ...rows.map(({ shares }) => shares[side] + shares.neutral / 2));
  const pxPerPercent = (widthPx - 2 * totalPx) / (reach('unfavourable') + reach('favourable'));
  return { widthPx, zeroX: totalPx + reach('unfavourable') * pxPerPercent, pxPerPercent };
};

const titleMarks = (title: string, aside: string, y: number, frame: Frame): { marks: Mark[]; heightPx: number } => {
  const asidePx = labelWidth(aside) + 12;
  const lines = labelLines(title, frame.widthPx - asidePx, 2, true);
  const middle = (line: number): number => y + line * labelLinePx + labelLinePx / 2;
  return {
    marks: [
      ...lines.map((words, line): Mark => ({ kind: 'label', x: 0, y: middle(line), words, isStrong: true })),
      { kind: 'label', x: frame.widthPx, y: middle(0), words: aside, anchor: 'end', on: 'secondary' },
    ],
    heightPx: lines.length * labelLinePx + 4,
  };
};

/** From the worst to the best, whichever end of the scale is which. */
const columnsOf = ({ measure, figures: { dist } }: ShownRow): readonly number[] => {
  const columns = dist.map((_, column) => column);
  return measure.rev ? columns.reverse() : columns;
};

const segmentMarks = (row: ShownRow, y: number, frame: Frame, { language }: ChartInput): Mark[] => {
  const { measure, title, figures, shares } = row;
  const { n, dist } = figures;
  const startX = frame.zeroX - (shares.unfavourable + shares.neutral / 2) * frame.pxPerPercent;
  let x = startX;
  const segments = columnsOf(row).flatMap((column): Mark[] => {
    const count = dist[column] ?? 0;
    const percent = (100 * count) / n;
    const width = percent * frame.pxPerPercent;
    if (count === 0) return [];
    const tone = toneOfColumn(column, measure, dist.length);
    const words = language.figure(percent);
    const label = columnLabel(measure, column, language);
    const text = language.say('divergingSegment', { title, label, share: percent, count, n });
    const middle = { x: x + width / 2, y: y + barPx / 2 };
    x += width;
    return [
      { kind: 'bar', x: x - width, y, width, height: barPx, tone, text },
      ...(percent >= labelledShare && labelWidth(words) + 4 <= width
        ? [{ kind: 'label', ...middle, words, anchor: 'middle', on: tone } as const]
        : []),
    ];
  });
  const total = { kind: 'label', y: y + barPx / 2, isStrong: true } as const;
  return [
    ...segments,
    { ...total, x: startX - 6, words: share(language, shares.unfavourable), anchor: 'end' },
    { ...total, x: x + 6, words: share(language, shares.favourable) },
  ];
};

/** What was asked and does not count, beside the 100 %: a thin bar on the scale of the others. */
const skippedMarks = ({ figures, title }: ShownRow, y: number, frame: Frame, { language }: ChartInput): Mark[] => {
  const { n, na = 0, pns = 0, miss = 0 } = figures;
  const skipped = na + pns + miss;
  if (skipped === 0) return [];
  const width = Math.min(frame.widthPx, (100 * skipped * frame.pxPerPercent) / (n + skipped));
  const text = language.say('divergingSkipped', { title, list: skippedText(figures, language) });
  return [{ kind: 'bar', x: 0, y, width, height: thinBarPx, tone: 'middle', text }];
};

const shownMarks = (row: ShownRow, y: number, frame: Frame, input: ChartInput): { marks: Mark[]; endY: number } => {
  const head = titleMarks(row.title, input.language.say('answers', { n: row.figures.n }), y, frame);
  const barY = y + head.heightPx;
  const skipped = skippedMarks(row, barY + barPx + 4, frame, input);
  return {
    marks: [...head.marks, ...segmentMarks(row, barY, frame, input), ...skipped],
    endY: barY + barPx + (skipped.length > 0 ? thinBarPx + 4 : 0) + rowGapPx,
  };
};

const hiddenMarks = ({ title, reason }: HiddenRow, y: number, frame: Frame): { marks: Mark[]; endY: number } => {
  const head = titleMarks(title, '', y, frame);
  const reasons = labelLines(reason, frame.widthPx - 8, 2);
  const barY = y + head.heightPx + reasons.length * labelLinePx;
  return {
    marks: [
      ...head.marks.filter(mark => mark.kind !== 'label' || mark.words !== ''),
      ...reasons.map((words, line): Mark => {
        const middle = y + head.heightPx + line * labelLinePx + labelLinePx / 2 - 2;
        return { kind: 'label', x: 0, y: middle, words, on: 'secondary' };
      }),
      { kind: 'hidden', x: 0, y: barY, width: frame.widthPx, height: barPx / 2, text: `${title}: ${reason}` },
    ],
    endY: barY + barPx / 2 + rowGapPx,
  };
};

const findingOf = ({ shown, hidden }: DivergingRows, { language }: ChartInput): string => {
  const [best] = shown;
  const worst = shown.at(-1);
  if (!best || !worst) return language.say('divergingAllHidden', { n: hidden.length });
  const [high, low] = [best.shares.favourable, worst.shares.favourable];
  if (shown.length === 1) return language.say('divergingOne', { title: best.title, share: high });
  // The intervals of two questions to the same people overlap long before the questions are alike; so this errs on the careful side.
  if (worst.shares.hi >= best.shares.lo) return language.say('divergingAlike', { low, high });
  return language.say('divergingLowest', { title: worst.title, share: low, best: best.title, high });
};

const tableOf = ({ shown, hidden }: DivergingRows, { language }: ChartInput): ChartTable => {
  const headings = ['divergingUnfavourable', 'divergingNeutral', 'divergingFavourable'] as const;
  const rows = shown.map(row => {
    const { title, figures, shares, measure } = row;
    const list = columnsOf(row).map(column => {
      const percent = (100 * (figures.dist[column] ?? 0)) / figures.n;
      const label = columnLabel(measure, column, language);
      return language.say('divergingOption', { label, share: percent, n: figures.dist[column] ?? 0 });
    });
    return [
      title,
      ...[shares.unfavourable, shares.neutral, shares.favourable].map(value => language.figure(value)),
      language.say('range', { low: shares.lo, high: shares.hi }),
      language.figure(figures.n),
      list.join(' · '),
      skippedText(figures, language),
    ];
  });
  return {
    columns: [
      { title: language.say('question'), isFigure: false },
      ...headings.map(key => ({ title: language.say(key), isFigure: true })),
      { title: language.say('divergingInterval'), isFigure: true },
      { title: language.say('answersHeading'), isFigure: true },
      { title: language.say('distribution'), isFigure: false },
      { title: language.say('otherAnswers'), isFigure: false },
    ],
    rows: [...rows, ...hidden.map(({ title, reason }) => [title, reason, '', '', '', '', '', ''])],
  };
};

/**
 * `diverging-bars`: questions on a scale, unfavourable answers to the start and favourable ones to the end of a common line that
 * halves the neutral ones (Heiberger & Robbins 2014, Design of diverging stacked bar charts for Likert scales, Journal of
 * Statistical Software 57(5)). The best row first; what does not count stands beside the 100 %.
 */
export const layOut: LayOut = input => {
  const rows = divergingRows(input);
  if (rows.shown.length + rows.hidden.length === 0) return null;
  const frame = frameOf(rows.shown, input);
  const marks: Mark[] = [];
  let y = 0;
  for (const row of rows.shown) {
    const drawn = shownMarks(row, y, frame, input);
    marks.push(...drawn.marks);
    y = drawn.endY;
  }
  const lineEnd = y - rowGapPx;
  for (const row of rows.hidden) {
    const drawn = hiddenMarks(row, y, frame);
    marks.push(...drawn.marks);
    y = drawn.endY;
  }
  const { zeroX } = frame;
  const points = [
    { x: zeroX, y: 0 },
    { x: zeroX, y: lineEnd },
  ];
  return {
    finding: findingOf(rows, input),
    description: input.language.say('divergingDescription'),
    heightPx: y - rowGapPx,
    marks: rows.shown.length > 1 ? [{ kind: 'line', points, tone: 'quiet' }, ...marks] : marks,
    table: tableOf(rows, input),
  };
};
