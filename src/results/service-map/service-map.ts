import type { AggregateGroup } from '../aggregate.js';
import type { ChartInput, ChartTable, LayOut } from '../chart/chart.js';
import { rowTitle } from '../figure-text.js';
import { figureColumns, figureWords, type FigureWords } from '../heatmap/figure-words.js';
import { columnsThatFit, layOutMatrix, type Matrix, type MatrixCell } from '../heatmap/matrix.js';
import { layOutSeenByOthers, type SayLink } from './seen-by-others.js';
import { answersOf, groupName, scoreOf, serviceLinks, type ServiceLink, type ServiceLinks } from './service-links.js';
import { serviceMapFinding } from './service-map-finding.js';

/** Between the matrix and the strips. */
const sectionGapPx = 20;

/** Puts a link into words, once for its cell, its dot and the table. */
type LinkWords = (link: ServiceLink) => FigureWords;

const linkWords = ({ measure, whole }: ServiceLinks, { aggregate, language }: ChartInput): LinkWords => {
  const minimum = Math.max(aggregate.pulse.min, measure.min ?? 0);
  const said = new Map<ServiceLink, FigureWords>();
  return link => {
    const words = said.get(link) ?? figureWords(link.edge, measure, whole?.mean ?? null, minimum, language);
    said.set(link, words);
    return words;
  };
};

/** Those with most answers, where there is no room for all; in the order of the tree. */
const columnsOf = ({ pairs, rated }: ServiceLinks, widthPx: number): readonly AggregateGroup[] => {
  const fitting = columnsThatFit(widthPx);
  if (rated.length <= fitting) return rated;
  const answers = (group: AggregateGroup): number =>
    pairs.reduce((sum, link) => sum + (link.to === group ? answersOf(link) : 0), 0);
  const kept = new Set([...rated].sort((one, other) => answers(other) - answers(one)).slice(0, fitting));
  return rated.filter(group => kept.has(group));
};

const matrixOf = (
  links: ServiceLinks,
  columns: readonly AggregateGroup[],
  input: ChartInput,
  wordsOf: LinkWords,
  say: SayLink,
): Matrix => {
  const cell = (link: ServiceLink | null): MatrixCell | 'empty' => {
    if (!link) return 'empty';
    const { tone, words } = wordsOf(link);
    return {
      ...{ tone, words },
      get text() {
        return say(link);
      },
    };
  };
  const everyone = links.byEveryone[0]?.from;
  const ofEveryone = columns.map(to => cell(links.byEveryone.find(link => link.to === to) ?? null));
  return {
    columns: columns.map(group => groupName(group, input)),
    rows: [
      ...(everyone ? [{ title: groupName(everyone, input), isStrong: true, cells: ofEveryone }] : []),
      ...links.raters.map(from => ({
        title: groupName(from, input),
        isStrong: from === input.group,
        cells: columns.map(to => (from === to ? 'blocked' : cell(links.find(from.id, to.id)))),
      })),
    ],
  };
};

const tableOf = (links: ServiceLinks, input: ChartInput, wordsOf: LinkWords): ChartTable => {
  const { language } = input;
  const title = (key: 'mapFrom' | 'mapTo' | 'mapReturn' | 'mapDifference', isFigure: boolean) => ({
    title: language.say(key),
    isFigure,
  });
  const line = (link: ServiceLink): readonly string[] => {
    const [given, got] = [scoreOf(link), scoreOf(links.find(link.to.id, link.from.id))];
    const names = [groupName(link.from, input), groupName(link.to, input)];
    const returned =
      given === null || got === null
        ? ['', '']
        : [language.figure(got), language.figure(Math.round(given) - Math.round(got), 0, true)];
    return [...names, ...wordsOf(link).row, ...returned];
  };
  const all = links.raters.flatMap(from => links.rated.flatMap(to => links.find(from.id, to.id) ?? []));
  return {
    columns: [
      title('mapFrom', false),
      title('mapTo', false),
      ...figureColumns(language),
      title('mapReturn', true),
      title('mapDifference', true),
    ],
    rows: [...links.byEveryone, ...all].map(line),
  };
};

/**
 * Who rates whom: a matrix whose rows rate and whose columns are rated, and how others see each team, one strip each. A chosen
 * team has its own strip only.
 */
export const layOut: LayOut = input => {
  const links = serviceLinks(input);
  if (!links) return null;
  const { language, widthPx } = input;
  const wordsOf = linkWords(links, input);
  const say: SayLink = link =>
    language.say('mapLink', {
      from: groupName(link.from, input),
      to: groupName(link.to, input),
      figure: wordsOf(link).text,
    });
  const columns = columnsOf(links, widthPx);
  const matrix = layOutMatrix(matrixOf(links, columns, input, wordsOf, say), widthPx);
  const strips = layOutSeenByOthers(links, input, matrix.heightPx + sectionGapPx, say);
  const left = links.rated.length - columns.length;
  const title = rowTitle(links.measure, '', false, language);
  return {
    finding: serviceMapFinding(links, input),
    description: [
      language.say('mapDescription', { title }),
      language.say('chartColours'),
      ...(left > 0 ? [language.say('chartColumnsLeft', { n: left })] : []),
    ].join(' '),
    heightPx: strips.heightPx,
    marks: [...matrix.marks, ...strips.marks],
    get table() {
      return tableOf(links, input, wordsOf);
    },
  };
};
