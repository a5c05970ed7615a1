import { isSuppressed, type AggregateMeasure, type CellContent, type Figures } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import { reasonText, rowTitle } from '../figure-text.js';
import { textIn } from '../texts-of.js';

/** The two figures of a gap on 0 to 100, and the gap itself in points of these. */
export interface ShownGap {
  readonly title: string;
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  /** Both ends of its interval; null where it is not known. */
  readonly interval: readonly [lo: number, hi: number] | null;
  readonly n: number;
}

export interface HiddenGap {
  readonly title: string;
  readonly reason: string;
}

export interface GapRows {
  /** What is compared: the larger gap comes first. */
  readonly shown: readonly ShownGap[];
  readonly hidden: readonly HiddenGap[];
  /** What the two ends are called. */
  readonly names: readonly [first: string, second: string];
  /** The measure whose groups are compared; null where one group is compared in several measures. */
  readonly measure: AggregateMeasure | null;
}

interface Place {
  readonly title: string;
  readonly measure: AggregateMeasure;
  readonly group: string;
}

type FindContent = (group: string, measure: string) => CellContent | undefined;

const meanOf = (content: CellContent | undefined): number | undefined =>
  content && !isSuppressed(content) ? content.mean : undefined;

/** The ends as the document gives them, else as the means of what the gap is made of: its second part minus its first. */
const endsOf = ({ parts }: Figures, { measure, group }: Place, find: FindContent): readonly [number, number] | null => {
  const [own, others] = [parts?.['self'], parts?.['others']];
  if (own !== undefined && others !== undefined) return [own, others];
  const [first, second] = (measure.of ?? []).map(part => meanOf(find(group, part)));
  return first === undefined || second === undefined ? null : [second, first];
};

const gapAt = (place: Place, find: FindContent, input: ChartInput): ShownGap | HiddenGap | null => {
  const content = find(place.group, place.measure.id);
  if (!content || (isSuppressed(content) && content.s === 'none')) return null;
  const { title } = place;
  const minimum = Math.max(input.aggregate.pulse.min, place.measure.min ?? 0);
  if (isSuppressed(content)) return { title, reason: reasonText(content, minimum, input.language) };
  const ends = endsOf(content, place, find);
  if (!ends) return { title, reason: reasonText({ s: 'comp' }, minimum, input.language) };
  const [first, second] = ends;
  const difference = first - second;
  const { lo, hi, value = 0, n } = content;
  // Answers in points of their own scale have another interval than points of 0 to 100.
  const isSameScale = Math.abs(value - difference) < 0.05;
  const interval = isSameScale && lo !== undefined && hi !== undefined ? ([lo, hi] as const) : null;
  return { title, first, second, difference, interval, n };
};

const namesOf = (places: readonly Place[], input: ChartInput): GapRows['names'] => {
  const { aggregate, language } = input;
  const isTwoSided = aggregate.cells.some(cell => !isSuppressed(cell) && cell.parts?.['self'] !== undefined);
  if (isTwoSided) return [language.say('gapsSelf'), language.say('gapsOthers')];
  const [one] = places;
  const isOne = places.every(({ measure }) => measure.id === one?.measure.id);
  const [first, second] = (isOne ? (one?.measure.of ?? []) : []).map(part => {
    const measure = aggregate.dims.find(({ id }) => id === part);
    return measure ? rowTitle(measure, '', false, language) : part;
  });
  return [second ?? language.say('gapsSecond'), first ?? language.say('gapsFirst')];
};

/** Which gaps a chart shows: those of the chosen group, or of the chosen measure in all groups. Null for none. */
export const gapRows = (input: ChartInput): GapRows | null => {
  const { aggregate, wave, group, language } = input;
  const cells = new Map(
    aggregate.cells.filter(({ w }) => w === wave.id).map(cell => [JSON.stringify([cell.g, cell.d]), cell]),
  );
  const find: FindContent = (g, d) => cells.get(JSON.stringify([g, d]));
  const gaps = aggregate.dims.filter(({ kind }) => kind === 'gap');
  const ofGroup = gaps.filter(({ id }) => find(group.id, id));
  const chosen = input.measure?.kind === 'gap' ? input.measure : ofGroup.length > 0 ? null : (gaps[0] ?? null);
  const places = chosen
    ? aggregate.groups.map(({ id, label }) => ({
        title: textIn(label, language.tag) || language.say('everyone'),
        measure: chosen,
        group: id,
      }))
    : ofGroup.map(measure => ({ title: rowTitle(measure, '', false, language), measure, group: group.id }));
  const rows = places.map(place => gapAt(place, find, input)).filter(row => row !== null);
  if (rows.length === 0) return null;
  return {
    shown: rows
      .filter((row): row is ShownGap => 'difference' in row)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
    hidden: rows.filter((row): row is HiddenGap => 'reason' in row),
    names: namesOf(places, input),
    measure: chosen,
  };
};
