import type { Chart, ChartInput, ChartTable, LayOut, Mark, Tone } from '../chart/chart.js';
import { labelLinePx, labelWidth } from '../chart/label-size.js';
import { reasonText, rowTitle } from '../figure-text.js';
import { minimumOf } from '../results-page.js';
import { textIn } from '../texts-of.js';
import { recommendCounts, type HiddenRecommend, type RecommendCounts } from './recommend-counts.js';

const classes = [
  { side: 'unfavourable', from: 0, to: 6, tone: 'strong', key: 'recommendNot' },
  { side: 'neutral', from: 7, to: 8, tone: 'middle', key: 'recommendUndecided' },
  { side: 'favourable', from: 9, to: 10, tone: 'accent', key: 'recommendWould' },
] as const;

const stackPx = 32;
const columnsPx = 110;
const columnGapPx = 3;
const stackTop = labelLinePx + 2;
const columnsTop = stackTop + stackPx + 36;

type Language = ChartInput['language'];

const toneOf = (answer: number): Tone => classes.find(({ to }) => answer <= to)?.tone ?? 'accent';

const percent = (language: Language, share: number): string => language.say('recommendShare', { share });

/** One bar of 100 %: what it means stands above each part that has the room. */
const stackMarks = ({ sides, n }: RecommendCounts, { widthPx, language }: ChartInput): readonly Mark[] => {
  let x = 0;
  return classes.flatMap(({ side, from, to, tone, key }): readonly Mark[] => {
    const count = sides[side];
    const share = (100 * count) / n;
    const width = (widthPx * share) / 100;
    const middle = { x: x + width / 2, y: stackTop + stackPx / 2 };
    const start = x;
    x += width;
    if (count === 0) return [];
    const span = language.span(from, to);
    const text = language.say('recommendClass', { label: language.say(key), span, share, count, n });
    const named = language.say('recommendNamed', { label: language.say(key), span });
    const head = [named, span].find(words => labelWidth(words) + 8 <= width);
    const words = percent(language, share);
    return [
      { kind: 'bar', x: start, y: stackTop, width, height: stackPx, tone, text },
      ...(head === undefined
        ? []
        : [{ kind: 'label', x: start, y: labelLinePx / 2, words: head, on: 'secondary' } as const]),
      ...(labelWidth(words, true) + 8 <= width
        ? [{ kind: 'label', ...middle, words, anchor: 'middle', on: tone, isStrong: true } as const]
        : []),
    ];
  });
};

const columnMarks = ({ dist, n }: RecommendCounts, { widthPx, language }: ChartInput): readonly Mark[] => {
  const step = (widthPx + columnGapPx) / 11;
  const highest = Math.max(...dist);
  return dist.flatMap((count, answer): readonly Mark[] => {
    const share = (100 * count) / n;
    const height = (columnsPx * count) / highest;
    const [x, y] = [answer * step, columnsTop + columnsPx - height];
    const text = language.say('recommendAnswer', { answer, share, count, n });
    const middle = x + (step - columnGapPx) / 2;
    const words = language.figure(share);
    return [
      ...(count === 0
        ? []
        : ([
            { kind: 'bar', x, y, width: step - columnGapPx, height, tone: toneOf(answer), text },
            ...(labelWidth(words) <= step
              ? [{ kind: 'label', x: middle, y: y - 9, words, anchor: 'middle', on: 'secondary' } as const]
              : []),
          ] as const)),
      {
        kind: 'label',
        x: middle,
        y: columnsTop + columnsPx + labelLinePx / 2 + 2,
        words: language.figure(answer),
        anchor: 'middle',
      },
    ];
  });
};

const findingOf = ({ score, interval, n }: RecommendCounts, language: Language): string => {
  const figure = (value: number): string => language.figure(value, 0, true);
  if (!interval) return language.say('recommendOnly', { score: figure(score), n });
  const [low, high] = interval;
  // As long as zero lies in the interval, nobody knows which side is the larger one.
  const key = low > 0 ? 'recommendMore' : high < 0 ? 'recommendFewer' : 'recommendAlike';
  return language.say(key, { score: figure(score), low: figure(low), high: figure(high) });
};

const tableOf = ({ dist, sides, n, score, interval }: RecommendCounts, language: Language): ChartTable => {
  const row = (head: string, count: number): readonly string[] => [
    head,
    language.figure(count),
    language.figure((100 * count) / n),
    '',
  ];
  const signed = (value: number): string => language.figure(value, 0, true);
  const range = interval ? language.say('range', { low: signed(interval[0]), high: signed(interval[1]) }) : '';
  return {
    columns: [
      { title: language.say('question'), isFigure: false },
      { title: language.say('answersHeading'), isFigure: true },
      { title: language.say('recommendShareHeading'), isFigure: true },
      { title: language.say('interval'), isFigure: true },
    ],
    rows: [
      [language.say('recommendScoreHead', { score: signed(score) }), language.figure(n), '', range],
      ...classes.map(({ side, from, to, key }) =>
        row(language.say('recommendNamed', { label: language.say(key), span: language.span(from, to) }), sides[side]),
      ),
      ...dist.map((count, answer) => row(language.figure(answer), count)),
    ],
  };
};

const hiddenChart = ({ measure, content }: HiddenRecommend, input: ChartInput): Chart => {
  const { aggregate, group, widthPx, language } = input;
  const reason = reasonText(content, minimumOf(aggregate, measure, 0), language);
  const title = rowTitle(measure, textIn(group.label, language.tag), false, language);
  return {
    finding: reason,
    description: language.say('recommendDescription', { title }),
    heightPx: stackPx,
    marks: [{ kind: 'hidden', x: 0, y: 0, width: widthPx, height: stackPx, text: `${title}: ${reason}` }],
    table: {
      columns: [
        { title: language.say('question'), isFigure: false },
        { title: language.say('result'), isFigure: false },
      ],
      rows: [[title, reason]],
    },
  };
};

/**
 * `recommend-histogram`: answers 0 to 10, above them one bar of 100 % with those who would recommend, are undecided and would not.
 * The score never stands without its interval where the document has one. No dial: it compares badly.
 */
export const layOut: LayOut = input => {
  const counts = recommendCounts(input);
  if (!counts) return null;
  if ('content' in counts) return hiddenChart(counts, input);
  const { group, language } = input;
  return {
    finding: findingOf(counts, language),
    description: language.say('recommendDescription', {
      title: rowTitle(counts.measure, textIn(group.label, language.tag), false, language),
    }),
    heightPx: columnsTop + columnsPx + labelLinePx + 2,
    marks: [...stackMarks(counts, input), ...columnMarks(counts, input)],
    table: tableOf(counts, language),
    isMirrored: false,
  };
};
