import type { ChartInput, ChartTable, LayOut, Mark, Tone } from '../chart/chart.js';
import { fittedLabel, labelLinePx, labelWidth } from '../chart/label-size.js';
import { rateRows, type RateRow, type RateRows } from './rate-rows.js';

const barPx = 22;
const rowPx = labelLinePx + barPx + 14;

/** Steps towards an answer, the widest bar first; each lies within the one before. */
const steps = [
  { name: 'invited', tone: 'quiet', insetPx: 0, key: 'rateInvited' },
  { name: 'shown', tone: 'middle', insetPx: 3, key: 'rateShown' },
  { name: 'started', tone: 'strong', insetPx: 6, key: 'rateStarted' },
  { name: 'complete', tone: 'accent', insetPx: 6, key: 'rateComplete' },
] as const satisfies readonly { name: keyof RateRow['rate']; tone: Tone; insetPx: number; key: string }[];

type Language = ChartInput['language'];

/** People counted by two systems: a later step never reaches further than the whole bar. */
const shareOf = (count: number, { rate }: RateRow): number => Math.min(1, count / rate.invited);

const rowMarks = (row: RateRow, y: number, isWhole: boolean, { widthPx, language }: ChartInput): readonly Mark[] => {
  const { rate, label, percent, answered } = row;
  const total = language.say('rateTotal', { share: percent, count: answered, n: rate.invited });
  const room = widthPx - labelWidth(total, true) - 12;
  const middle = y + labelLinePx / 2;
  const barY = y + labelLinePx + 2;
  return [
    { kind: 'label', x: 0, y: middle, words: fittedLabel(label, room, isWhole), isStrong: isWhole },
    { kind: 'label', x: widthPx, y: middle, words: total, anchor: 'end', isStrong: isWhole },
    ...steps.flatMap(({ name, tone, insetPx, key }): readonly Mark[] => {
      const count = rate[name];
      if (count === undefined || count === 0) return [];
      const width = widthPx * shareOf(count, row);
      const text = language.say('rateStep', {
        label,
        step: language.say(key),
        count,
        share: (100 * count) / rate.invited,
      });
      return [{ kind: 'bar', x: 0, y: barY + insetPx, width, height: barPx - 2 * insetPx, tone, text }];
    }),
  ];
};

const withoutMarks = (label: string, y: number, { widthPx, language }: ChartInput): readonly Mark[] => [
  { kind: 'label', x: 0, y: y + labelLinePx / 2, words: fittedLabel(label, widthPx) },
  {
    kind: 'hidden',
    ...{ x: 0, y: y + labelLinePx + 2, width: widthPx, height: barPx },
    text: `${label}: ${language.say('rateNone')}`,
  },
];

const findingOf = ({ whole, parts }: RateRows, language: Language): string => {
  const [highest, lowest] = [parts[0], parts.at(-1)];
  const range =
    highest && lowest && highest !== lowest
      ? language.say('rateBetween', {
          ...{ low: lowest.percent, lowest: lowest.label, high: highest.percent, highest: highest.label },
        })
      : '';
  if (!whole)
    return range || language.say('rateAnswered', { label: highest?.label ?? '', share: highest?.percent ?? 0 });
  const answered = language.say('rateAnswered', { label: whole.label, share: whole.percent });
  return range ? language.say('rateBoth', { answered, range }) : answered;
};

const tableOf = (rows: readonly RateRow[], without: readonly string[], language: Language): ChartTable => {
  const heads = ['rateInvited', 'rateShown', 'rateStarted', 'rateComplete', 'ratePartial', 'rateHeading'] as const;
  const figure = (count: number | undefined): string => (count === undefined ? '' : language.figure(count));
  return {
    columns: [
      { title: language.say('group'), isFigure: false },
      ...heads.map(key => ({ title: language.say(key), isFigure: true })),
      { title: language.say('rateRule'), isFigure: false },
      { title: language.say('rateSteps'), isFigure: false },
    ],
    rows: [
      ...rows.map(({ label, rate, percent }) => [
        label,
        ...[rate.invited, rate.shown, rate.started, rate.complete, rate.partial, percent].map(figure),
        rate.rule,
        [rate.shown, rate.started, rate.complete]
          .filter(count => count !== undefined)
          .map(count => language.say('rateShare', { share: (100 * count) / rate.invited }))
          .join(' · '),
      ]),
      ...without.map(label => [label, language.say('rateNone'), '', '', '', '', '', '', '']),
    ],
  };
};

/**
 * `response-rates`: who was invited, was shown the pulse, began and finished, as bars within one another, on one scale for all
 * groups. The rate is the one of AAPOR's Standard Definitions that the document names.
 */
export const layOut: LayOut = input => {
  const found = rateRows(input);
  if (!found) return null;
  const { language } = input;
  const rows = [...(found.whole ? [found.whole] : []), ...found.parts];
  const count = rows.length + found.without.length;
  return {
    finding: findingOf(found, language),
    description: language.say('rateDescription', { rule: rows[0]?.rate.rule ?? '', share: 100 }),
    heightPx: count * rowPx - 12,
    marks: [
      ...rows.flatMap((row, place) => rowMarks(row, place * rowPx, row === found.whole, input)),
      ...found.without.flatMap((label, place) => withoutMarks(label, (rows.length + place) * rowPx, input)),
    ],
    table: tableOf(rows, found.without, language),
  };
};
