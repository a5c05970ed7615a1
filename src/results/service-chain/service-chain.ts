import { isSuppressed, type AggregateGroup } from '../aggregate.js';
import type { ChartInput, ChartTable, LayOut, Mark, Point, Rectangle, Tone } from '../chart/chart.js';
import { fittedLabel, labelFontPx, labelWidth } from '../chart/label-size.js';
import { rowTitle } from '../figure-text.js';
import {
  clearDifferences,
  compareWithWhole,
  leastAnswers,
  namedPoints,
  sampleOf,
} from '../heatmap/clear-differences.js';
import { differenceTone } from '../heatmap/difference-tone.js';
import { figureColumns, figureWords, type FigureWords } from '../heatmap/figure-words.js';
import {
  answersOf,
  groupName,
  scoreOf,
  serviceLinks,
  type ServiceLink,
  type ServiceLinks,
} from '../service-map/service-links.js';
import { chainPlaces, layersThatFit, type ChainPlaces } from './chain-places.js';
import { layeredNodes } from './layered-graph.js';

/** More than an eye can follow; the rest is in the table. */
const mostNodes = 20;
const mostLinks = 32;
const paddingPx = 8;
const dotPx = 4;

interface Chain {
  readonly links: ServiceLinks;
  readonly nodes: readonly AggregateGroup[];
  readonly left: readonly AggregateGroup[];
  /** The heaviest first. */
  readonly drawn: readonly ServiceLink[];
}

/** Those with most answers, given and got, up to as many as can be drawn. */
const chainOf = (links: ServiceLinks): Chain => {
  const answers = new Map<AggregateGroup, number>();
  for (const link of links.pairs) {
    for (const group of [link.from, link.to]) answers.set(group, (answers.get(group) ?? 0) + answersOf(link));
  }
  const ranked = [...answers.keys()].sort((one, other) => (answers.get(other) ?? 0) - (answers.get(one) ?? 0));
  const nodes = ranked.slice(0, mostNodes);
  const drawn = links.pairs
    .filter(({ from, to }) => nodes.includes(from) && nodes.includes(to))
    .sort((one, other) => answersOf(other) - answersOf(one))
    .slice(0, mostLinks);
  return { links, nodes, left: ranked.slice(mostNodes), drawn };
};

/** Grey near the mean: a line of the pale tones could hardly be seen. */
const lineTone = (score: number | null, mean: number | null): Tone => {
  const points = score === null || mean === null ? 0 : score - mean;
  if (Math.abs(points) < namedPoints) return 'middle';
  return points < 0 ? 'diverging-1' : 'diverging-5';
};

/** Thickness in three classes of answers. */
const thicknessOf = (link: ServiceLink, { drawn }: Chain): number => {
  const most = Math.max(...drawn.map(answersOf));
  const third = Math.ceil((3 * answersOf(link)) / Math.max(1, most));
  return [1.5, 1.5, 3, 5][third] ?? 5;
};

const wordsOf = (
  link: ServiceLink,
  { measure, whole }: ServiceLinks,
  { aggregate, language }: ChartInput,
): FigureWords =>
  figureWords(link.edge, measure, whole?.mean ?? null, Math.max(aggregate.pulse.min, measure.min ?? 0), language);

const linkMarks = (link: ServiceLink, points: readonly Point[], chain: Chain, input: ChartInput): readonly Mark[] => {
  const { from, to, edge } = link;
  const text = input.language.say('chainLink', {
    from: groupName(from, input),
    to: groupName(to, input),
    figure: wordsOf(link, chain.links, input).text,
  });
  const end = points.at(-1);
  if (!end) return [];
  if (isSuppressed(edge)) return [{ kind: 'line', points, tone: 'middle', isDashed: true, text }];
  const tone = lineTone(scoreOf(link), chain.links.whole?.mean ?? null);
  return [
    { kind: 'line', points, tone, thicknessPx: thicknessOf(link, chain), text },
    { kind: 'dot', ...end, radius: dotPx, tone: 'strong' },
  ];
};

/** What stands out lies on top. */
const greyFirst = ({ drawn, links }: Chain): readonly ServiceLink[] => {
  const isGrey = (link: ServiceLink): boolean => lineTone(scoreOf(link), links.whole?.mean ?? null) === 'middle';
  return [...drawn.filter(isGrey), ...drawn.filter(link => !isGrey(link))];
};

const nodeMarks = (group: AggregateGroup, box: Rectangle, { links }: Chain, input: ChartInput): readonly Mark[] => {
  const { language } = input;
  const all = links.byEveryone.find(({ to }) => to === group) ?? null;
  const score = scoreOf(all);
  const tone = score === null || !links.whole ? 'diverging-3' : differenceTone(score - links.whole.mean);
  const figure = score === null ? '' : language.figure(score);
  const y = box.y + box.height / 2;
  const name = groupName(group, input);
  const roomPx = box.width - 3 * paddingPx - labelWidth(figure, true);
  const said = all ? wordsOf(all, links, input).text : '';
  return [
    { ...box, kind: 'bar', tone, text: [name, said].filter(Boolean).join(': ') },
    { kind: 'label', x: box.x + paddingPx, y, words: fittedLabel(name, roomPx), on: tone },
    ...(figure
      ? [
          {
            kind: 'label',
            x: box.x + box.width - paddingPx,
            y,
            words: figure,
            anchor: 'end',
            on: tone,
            isStrong: true,
          } as const,
        ]
      : []),
  ];
};

/** Scores beside the links that stand out, where they meet neither a node nor each other. */
const linkLabels = (chain: Chain, places: ChainPlaces, { language }: ChartInput): readonly Mark[] => {
  const taken: Rectangle[] = [...places.nodes.values()];
  const mean = chain.links.whole?.mean ?? null;
  return chain.drawn.flatMap((link): readonly Mark[] => {
    const score = scoreOf(link);
    const points = places.path(link.from.id, link.to.id);
    const middle = points[points.length >> 1];
    if (score === null || !middle || lineTone(score, mean) === 'middle') return [];
    const words = language.figure(score);
    const y = middle.y - labelFontPx;
    const width = labelWidth(words) + 4;
    const box = { x: middle.x - width / 2, y: y - labelFontPx / 2 - 2, width, height: labelFontPx + 4 };
    const isFree = taken.every(
      other =>
        box.x + box.width < other.x ||
        other.x + other.width < box.x ||
        box.y + box.height < other.y ||
        other.y + other.height < box.y,
    );
    if (!isFree || box.y < 0) return [];
    taken.push(box);
    return [{ kind: 'label', x: middle.x, y, words, anchor: 'middle' }];
  });
};

/** The weakest team of those that others need, where that is clear; else the one that most need. */
const findingOf = ({ links }: Chain, input: ChartInput): string => {
  const { language } = input;
  const teamsOf = (group: AggregateGroup): number => links.pairs.filter(({ to }) => to === group).length;
  const least = leastAnswers(links.measure);
  const made = links.byEveryone.map(link => compareWithWhole(link, sampleOf(link.edge), links.whole, least));
  const weak = clearDifferences(made).find(({ about, points }) => points < 0 && teamsOf(about.to) > 0)?.about;
  if (weak) {
    return language.say('chainWeak', {
      name: groupName(weak.to, input),
      n: teamsOf(weak.to),
      value: scoreOf(weak) ?? 0,
      mean: links.whole?.mean ?? 0,
    });
  }
  const [first, second] = [...links.rated].sort((one, other) => teamsOf(other) - teamsOf(one));
  if (!first || (second && teamsOf(first) === teamsOf(second))) return language.say('chainEven');
  return language.say('chainMost', { name: groupName(first, input), n: teamsOf(first) });
};

const descriptionOf = ({ links, left, drawn }: Chain, input: ChartInput): string => {
  const { language } = input;
  const weaker = links.pairs.length - drawn.length;
  const names = new Intl.ListFormat(language.tag).format(left.map(group => groupName(group, input)));
  return [
    language.say('chainDescription', { title: rowTitle(links.measure, '', false, language) }),
    ...(weaker > 0 ? [language.say('chainWeaker', { n: weaker })] : []),
    ...(names ? [language.say('chainLeft', { names })] : []),
  ].join(' ');
};

const tableOf = ({ links }: Chain, input: ChartInput): ChartTable => {
  const { language } = input;
  return {
    columns: [
      { title: language.say('chainFrom'), isFigure: false },
      { title: language.say('chainTo'), isFigure: false },
      ...figureColumns(language),
    ],
    rows: [...links.byEveryone, ...links.pairs].map(link => [
      groupName(link.from, input),
      groupName(link.to, input),
      ...wordsOf(link, links, input).row,
    ]),
  };
};

/**
 * Who needs whom: teams in layers, those that nobody needs first, with a line from each to those it needs, which end in a dot.
 * The thicker a line, the more answers; its colour is the score.
 */
export const layOut: LayOut = input => {
  const links = serviceLinks(input);
  if (!links) return null;
  const chain = chainOf(links);
  const needs = chain.drawn.map(link => ({ from: link.from.id, to: link.to.id, weight: answersOf(link) }));
  const layers = layeredNodes(
    chain.nodes.map(({ id }) => id),
    needs,
    layersThatFit(input.widthPx),
  );
  const places = chainPlaces(layers, input.widthPx);
  return {
    finding: findingOf(chain, input),
    description: descriptionOf(chain, input),
    heightPx: places.heightPx,
    marks: [
      ...greyFirst(chain).flatMap(link => linkMarks(link, places.path(link.from.id, link.to.id), chain, input)),
      ...chain.nodes.flatMap(group => {
        const box = places.nodes.get(group.id);
        return box ? nodeMarks(group, box, chain, input) : [];
      }),
      ...linkLabels(chain, places, input),
    ],
    table: tableOf(chain, input),
  };
};
