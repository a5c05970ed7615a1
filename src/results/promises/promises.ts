import type { CellContent } from '../aggregate.js';
import type { Chart, ChartInput, ChartTable, LayOut, Mark, Tone } from '../chart/chart.js';
import type { ChartLanguage } from '../chart/chart-language.js';
import { fittedLabel, labelLinePx, labelWidth } from '../chart/label-size.js';
import { headlineText, reasonText } from '../figure-text.js';
import { isShare, promiseLedger, type LedgerShare, type PromiseLedger } from './promise-ledger.js';

const barPx = 18;
const rowPx = labelLinePx + barPx + 12;

interface Row {
  readonly label: string;
  readonly line: LedgerShare | CellContent;
  readonly tone: Tone;
  /** Beside the name, where there is room. */
  readonly note: string;
}

/** By how much they came late; empty where that is not shown. */
const latenessText = ({ lateBy, lateMeasure }: PromiseLedger, n: number, language: ChartLanguage): string =>
  lateBy === null || lateMeasure === null
    ? ''
    : language.say('promisesLateBy', { amount: headlineText(lateMeasure, { n, value: lateBy }, language) });

const rowsOf = (ledger: PromiseLedger, language: ChartLanguage): readonly Row[] => {
  const { kept, partly, broken, late, warned } = ledger;
  const row = (key: 'Kept' | 'Partly' | 'Broken' | 'Late' | 'Warned', line: Row['line'], tone: Tone): Row => ({
    label: language.say(`promises${key}`),
    line,
    tone,
    note: key === 'Late' && isShare(line) ? latenessText(ledger, line.count, language) : '',
  });
  return [
    row('Kept', kept, 'accent'),
    row('Partly', partly, 'middle'),
    row('Broken', broken, 'strong'),
    row('Late', late, 'middle'),
    row('Warned', warned, 'quiet'),
  ];
};

const figureText = ({ count, of, percent }: LedgerShare, language: ChartLanguage): string =>
  language.say('promisesFigure', { count, of, share: percent });

const sentenceOf = ({ label, line, note }: Row, language: ChartLanguage, minimum: number): string => {
  if (!isShare(line)) return `${label}: ${reasonText(line, minimum, language)}`;
  const { low, high } = line;
  const figure = `${figureText(line, language)} (${language.span(low, high)})`;
  return [`${label}: ${figure}`, note].filter(Boolean).join('. ');
};

const rowMarks = (row: Row, top: number, { widthPx, language, aggregate }: ChartInput): Mark[] => {
  const { label, line, tone, note } = row;
  const figure = isShare(line) ? figureText(line, language) : '';
  const nameRoomPx = widthPx - labelWidth(figure, true) - 12;
  const name = fittedLabel(label, nameRoomPx, true);
  const noteX = labelWidth(name, true) + 14;
  const middle = top + labelLinePx / 2;
  const bar = { x: 0, y: top + labelLinePx, height: barPx, text: sentenceOf(row, language, aggregate.pulse.min) };
  return [
    { kind: 'label', x: 0, y: middle, words: name, isStrong: true },
    ...(note && noteX + labelWidth(note) <= nameRoomPx
      ? [{ kind: 'label' as const, x: noteX, y: middle, words: note, on: 'secondary' as const }]
      : []),
    ...(isShare(line)
      ? [
          { kind: 'label' as const, x: widthPx, y: middle, words: figure, anchor: 'end' as const },
          { ...bar, kind: 'bar' as const, width: (widthPx * line.percent) / 100, tone },
        ]
      : [{ ...bar, kind: 'hidden' as const, width: widthPx }]),
  ];
};

const tableOf = (rows: readonly Row[], { language, aggregate }: ChartInput): ChartTable => ({
  columns: (
    ['promisesHeading', 'answersHeading', 'promisesOf', 'promisesShare', 'interval', 'promisesNote'] as const
  ).map((key, place) => ({ title: language.say(key), isFigure: place > 0 && place < 4 })),
  rows: rows.map(({ label, line, note }) =>
    isShare(line)
      ? [
          label,
          ...[line.count, line.of, line.percent].map(value => language.figure(value)),
          language.span(line.low, line.high),
          note,
        ]
      : [label, reasonText(line, aggregate.pulse.min, language), '', '', '', ''],
  ),
});

const findingOf = ({ promised, kept, late }: PromiseLedger, language: ChartLanguage): string =>
  isShare(late)
    ? language.say('promisesFinding', { n: promised, kept: kept.count, late: late.count })
    : language.say('promisesFindingKept', { n: promised, kept: kept.count });

const hiddenChart = (content: CellContent, { widthPx, language, aggregate }: ChartInput): Chart => {
  const reason = reasonText(content, aggregate.pulse.min, language);
  return {
    finding: reason,
    description: language.say('promisesHeading'),
    heightPx: barPx,
    marks: [{ kind: 'hidden', x: 0, y: 0, width: widthPx, height: barPx, text: reason }],
    table: { columns: [{ title: language.say('promisesHeading'), isFigure: false }], rows: [[reason]] },
  };
};

/**
 * `promises`: the ledger of promises, from the figures of the template `promise-kept`: one bar each for what was kept, kept in
 * part, not kept and late, of all that was promised, and for what was warned of, of what was not kept.
 */
export const layOut: LayOut = input => {
  const ledger = promiseLedger(input);
  if (ledger === null) return null;
  if (!('promised' in ledger)) return hiddenChart(ledger, input);
  const rows = rowsOf(ledger, input.language);
  return {
    finding: findingOf(ledger, input.language),
    description: input.language.say('promisesDescription', { n: ledger.promised }),
    heightPx: rows.length * rowPx,
    marks: rows.flatMap((row, place) => rowMarks(row, place * rowPx, input)),
    table: tableOf(rows, input),
  };
};
