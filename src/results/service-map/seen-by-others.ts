import { isSuppressed, type AggregateGroup } from '../aggregate.js';
import type { ChartInput, Mark } from '../chart/chart.js';
import { fittedLabel, labelLinePx, labelWidth } from '../chart/label-size.js';
import { groupName, scoreOf, type ServiceLink, type ServiceLinks } from './service-links.js';

/** Says a link in full: who rates whom, and how. */
export type SayLink = (link: ServiceLink) => string;

const narrowPx = 640;
const namePx = 200;
const notePx = 300;
const stripPx = 22;
const gapPx = 12;
const dotPx = 4;
const meanDotPx = 6;

/** How one team is seen: by everybody, by each other team, and where that differs most from what it gives back. */
interface Strip {
  readonly group: AggregateGroup;
  readonly all: ServiceLink | null;
  readonly raters: readonly ServiceLink[];
  readonly note: string;
}

const noteOf = (raters: readonly ServiceLink[], links: ServiceLinks, input: ChartInput): string => {
  const { language } = input;
  const uneven = raters.flatMap(link => {
    const [given, got] = [scoreOf(link), scoreOf(links.find(link.to.id, link.from.id))];
    return given === null || got === null ? [] : [{ link, given, got, points: Math.round(given) - Math.round(got) }];
  });
  const [most] = uneven.sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  if (!most || most.points === 0) return '';
  const { link, given, got, points } = most;
  return language.say('mapGives', {
    name: groupName(link.from, input),
    given,
    got,
    points: language.figure(points, 0, true),
  });
};

/** A chosen team alone, else all, lowest first. */
const stripsOf = (links: ServiceLinks, input: ChartInput): readonly Strip[] => {
  const chosen = links.rated.filter(group => group === input.group);
  return (chosen.length > 0 ? chosen : links.rated)
    .map(group => {
      const raters = links.pairs.filter(({ to }) => to === group);
      const all = links.byEveryone.find(({ to }) => to === group) ?? null;
      return { group, all, raters, note: noteOf(raters, links, input) };
    })
    .sort((one, other) => (scoreOf(one.all) ?? 101) - (scoreOf(other.all) ?? 101));
};

interface Band {
  readonly startPx: number;
  readonly lengthPx: number;
  readonly middlePx: number;
}

const bandOf = (widthPx: number, middlePx: number): Band => {
  const startPx = (widthPx < narrowPx ? 0 : namePx + gapPx) + meanDotPx;
  const endPx = widthPx - (widthPx < narrowPx ? 0 : notePx) - meanDotPx;
  return { startPx, lengthPx: endPx - startPx, middlePx };
};

const dots = ({ all, raters }: Strip, { startPx, lengthPx, middlePx }: Band, say: SayLink): readonly Mark[] => {
  const at = (score: number): number => startPx + (lengthPx * score) / 100;
  const dot = (link: ServiceLink, tone: 'accent' | 'strong', radius: number): readonly Mark[] => {
    const score = scoreOf(link);
    if (score === null) return [];
    return [
      {
        ...{ kind: 'dot', x: at(score), y: middlePx, radius, tone },
        get text() {
          return say(link);
        },
      },
    ];
  };
  const axis: Mark = {
    kind: 'line',
    points: [
      { x: startPx, y: middlePx },
      { x: startPx + lengthPx, y: middlePx },
    ],
    tone: 'quiet',
  };
  if (all && isSuppressed(all.edge)) {
    const box = { x: startPx, y: middlePx - stripPx / 2, width: lengthPx, height: stripPx };
    return [{ ...box, kind: 'hidden', text: say(all) }];
  }
  return [axis, ...raters.flatMap(link => dot(link, 'strong', dotPx)), ...(all ? dot(all, 'accent', meanDotPx) : [])];
};

const axisLabels = ({ startPx, lengthPx }: Band, y: number, { language }: ChartInput): readonly Mark[] =>
  ([0, 50, 100] as const).map(score => ({
    kind: 'label',
    x: startPx + (lengthPx * score) / 100,
    y,
    words: language.figure(score),
    anchor: score === 0 ? 'start' : score === 50 ? 'middle' : 'end',
    on: 'secondary',
  }));

const stripMarks = (strip: Strip, y: number, input: ChartInput, say: SayLink): readonly Mark[] => {
  const { widthPx, language, group } = input;
  const isNarrow = widthPx < narrowPx;
  const score = scoreOf(strip.all);
  const figure = score === null ? '' : language.figure(score);
  const nameRoomPx = (isNarrow ? widthPx : namePx) - labelWidth('100', true) - gapPx;
  const lineY = y + (isNarrow ? labelLinePx : stripPx) / 2;
  const isStrong = strip.group === group;
  const band = bandOf(widthPx, isNarrow ? y + labelLinePx + stripPx / 2 : lineY);
  const noteRoomPx = isNarrow ? widthPx : notePx - gapPx;
  return [
    {
      kind: 'label',
      x: 0,
      y: lineY,
      words: fittedLabel(groupName(strip.group, input), nameRoomPx, isStrong),
      isStrong,
    },
    { kind: 'label', x: isNarrow ? widthPx : namePx, y: lineY, words: figure, anchor: 'end', isStrong: true },
    ...dots(strip, band, say),
    {
      kind: 'label',
      x: isNarrow ? 0 : widthPx - notePx + gapPx,
      y: isNarrow ? y + labelLinePx * 1.5 + stripPx : lineY,
      words: fittedLabel(strip.note, noteRoomPx),
      on: 'secondary',
    },
  ];
};

/** How others see each team: one strip from 0 to 100, the mean of all with its raters around it. */
export const layOutSeenByOthers = (
  links: ServiceLinks,
  input: ChartInput,
  startY: number,
  say: SayLink,
): { readonly marks: readonly Mark[]; readonly heightPx: number } => {
  const { language, widthPx } = input;
  const isNarrow = widthPx < narrowPx;
  const heading: Mark = {
    kind: 'label',
    x: 0,
    y: startY + labelLinePx / 2,
    words: language.say('mapOthers'),
    isStrong: true,
  };
  const marks = [heading, ...axisLabels(bandOf(widthPx, 0), startY + labelLinePx * 1.5, input)];
  let y = startY + labelLinePx * 2;
  for (const strip of stripsOf(links, input)) {
    marks.push(...stripMarks(strip, y, input, say));
    y += stripPx + (isNarrow ? labelLinePx * 2 + gapPx / 2 : gapPx / 2);
  }
  return { marks: marks.filter(mark => mark.kind !== 'label' || mark.words !== ''), heightPx: y };
};
