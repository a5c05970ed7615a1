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

interface StackPart {
  readonly start: number;
  readonly width: number;
  /** What it is called, the fuller words first. */
  readonly names: readonly [full: string, short: string];
}

/** Which names the parts have, 0 for the full ones: the fullest that keep apart. */
const fullness = [
  [0, 0, 0],
  [0, 1, 0],
  [1, 0, 0],
  [1, 1, 0],
  [1, 1, 1],
] as const;

/** What stands above the parts, as full as there is room: the last words end where the bar ends. */
const headMarks = (parts: readonly StackPart[], { widthPx }: ChartInput): readonly Mark[] => {
  for (const forms of fullness) {
    const heads = parts.map(({ start, names }, place) => {
      const words = names[forms[place] ?? 1];
      const isLast = place > 0 && place === parts.length - 1;
      return { words, isLast, from: isLast ? widthPx - labelWidth(words) : start };
    });
    const isClear = heads.every(
      ({ words, from }, place) => from + labelWidth(words) + 12 <= (heads[place + 1]?.from ?? Infinity),
    );
    if (!isClear && forms !== fullness.at(-1)) continue;
    return heads
      .filter((_, place) => isClear || place === 0)
      .map(({ words, isLast, from }) => ({
        ...{ kind: 'label', y: labelLinePx / 2, words, on: 'secondary' },
        ...(isLast ? { x: widthPx, anchor: 'end' } : { x: from }),
      }));
  }
  return [];
};

/** One bar of 100 %: what it means stands above each part. */
const stackMarks = ({ sides, n }: RecommendCounts, input: ChartInput): readonly Mark[] => {
  const { widthPx, language } = input;
  let end = 0;
  const parts = classes.flatMap(({ side, from, to, tone, key }) => {
    const count = sides[side];
    const share = (100 * count) / n;
    const width = (widthPx * share) / 100;
    end += width;
    if (count === 0) return [];
    const [label, span] = [language.say(key), language.span(from, to)];
    const names = [language.say('recommendNamed', { label, span }), span] as const;
    const text = language.say('recommendClass', { label, span, share, count, n });
    return [{ start: end - width, width, names, tone, text, words: percent(language, share) }];
  });
  return [
    ...parts.flatMap(({ start, width, tone, text, words }): readonly Mark[] => [
      { kind: 'bar', x: start, y: stackTop, width, height: stackPx, tone, text },
      ...(labelWidth(words, true) + 8 <= width
        ? [
            {
              ...({ kind: 'label', x: start + width / 2, y: stackTop + stackPx / 2, words } as const),
              ...({ anchor: 'middle', on: tone, isStrong: true } as const),
            },
          ]
        : []),
    ]),
    ...headMarks(parts, input),
  ];
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
