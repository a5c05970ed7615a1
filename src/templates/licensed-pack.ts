import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import type {
  DimensionDefinition,
  PulseDefinition,
  ScaleQuestion,
  ScoreDefinition,
} from '../definition/pulse-definition.js';
import type { Instrument, InstrumentScale } from './licensed/instruments.js';
import { instrumentOf, packIssues, type LicensedItem, type LicensedPack } from './licensed/read-pack.js';

export type { InstrumentId } from './licensed/instruments.js';
export type { LicensedItem, LicensedPack } from './licensed/read-pack.js';

const minimumGroup = 10;

const itemId = (place: number): string => `i${place}`;
const expectedId = (place: number): string => `${itemId(place)}-expected`;
const asItem = (item: string | LicensedItem): LicensedItem => (typeof item === 'string' ? { text: item } : item);

const scalesOf = ({ scales }: Instrument, pack: LicensedPack): readonly InstrumentScale[] =>
  scales ??
  (pack.scales ?? []).map(({ id, title }) => ({
    id,
    title,
    places: pack.items.flatMap((item, index) => (asItem(item).scale === id ? [index + 1] : [])),
  }));

const questionsOf = (
  { items }: LicensedPack,
  { hasExpectations }: Instrument,
  scales: readonly InstrumentScale[],
): readonly ScaleQuestion[] =>
  items.flatMap((item, index) => {
    const place = index + 1;
    const { text, reversed = false, expected } = asItem(item);
    const dimension = hasExpectations ? scales.find(({ places }) => places.includes(place))?.id : undefined;
    const ask = (id: string, title: string, side: string): ScaleQuestion => ({
      id,
      type: 'scale',
      scale: 'answers',
      title,
      notApplicable: true,
      preferNotToSay: true,
      ...(reversed && { reverse: true }),
      ...(dimension && { dimension: `${dimension}-${side}` }),
    });
    const found = ask(itemId(place), text, 'found');
    return expected === undefined ? [found] : [ask(expectedId(place), expected, 'expected'), found];
  });

/** Found minus expected, scale by scale, and the mean of the scales on either side. */
const comparedScores = (
  scales: readonly InstrumentScale[],
  range: readonly [number, number],
): readonly ScoreDefinition[] => [
  ...scales.map(({ id, title }): ScoreDefinition => ({
    id,
    kind: 'gap',
    title,
    of: [`${id}-expected`, `${id}-found`],
    range,
  })),
  ...['expected', 'found'].map((side): ScoreDefinition => ({
    id: side,
    kind: 'mean-of-means',
    of: scales.map(({ id }) => `${id}-${side}`),
    range,
  })),
];

const scoresOf = (
  instrument: Instrument,
  scales: readonly InstrumentScale[],
  items: number,
): readonly ScoreDefinition[] => {
  const { points, total, isComplete, isOfHundred, hasExpectations, title } = instrument;
  if (hasExpectations) return comparedScores(scales, points);
  const more = {
    ...(isComplete && total !== 'mean-of-means' && { complete: true }),
    ...(!isOfHundred && { range: points }),
  };
  const places = Array.from({ length: items }, (_, index) => index + 1);
  return [
    ...(total ? [{ id: 'total', kind: total, title, of: places.map(itemId), ...more }] : []),
    ...scales.map(({ id, title: name, places: own }) => ({
      id,
      kind: 'mean' as const,
      title: name,
      of: own.map(itemId),
      ...more,
    })),
  ];
};

const dimensionsOf = (scales: readonly InstrumentScale[]): readonly DimensionDefinition[] =>
  scales.flatMap(({ id, title }) =>
    ['expected', 'found'].map(side => ({ id: `${id}-${side}`, title: `${title}: ${side}`, minimumGroup })),
  );

const definitionOf = (pack: LicensedPack, instrument: Instrument): PulseDefinition => {
  const { id, language = 'en', attribution, licenceUrl, why, intro } = pack;
  const scales = scalesOf(instrument, pack);
  const [low] = instrument.points;
  const options = pack.answers.map((label, index) => ({ value: low + index, label }));
  return {
    format: 'ics-pulse/1',
    id,
    kind: 'measure',
    title: pack.title ?? instrument.title,
    ...(why && { why }),
    ...(intro && { intro }),
    language,
    ...(instrument.hasExpectations && { dimensions: dimensionsOf(scales) }),
    scales: { answers: { options } },
    questions: questionsOf(pack, instrument, scales),
    scores: scoresOf(instrument, scales, pack.items.length),
    ...(!instrument.asksAboutManager && { context: ['team'], groupBy: 'team' }),
    ...(instrument.asksAboutHealth && { invitation: { trigger: 'manual' } }),
    privacy: { mode: 'anonymous', minimumGroup },
    licence: { attribution, url: licenceUrl, accepted: true },
  };
};

/**
 * Makes a pulse of an instrument that is not ours to ship: the scoring is built in, the items come from whoever holds the licence.
 * Groups below ten are never shown. What is wrong comes back as issues with paths into the pack. Codes beside those of
 * definitions: `unknown-instrument`, `wrong-number-of-items`, `wrong-number-of-answers`, `reversal-not-said` (wordings in
 * circulation differ in it, so each item says it), `unknown-instrument-scale`, `licence-not-accepted`.
 * @param pack a `LicensedPack`, of unknown origin
 */
export const licensedPack = (pack: unknown): Result<PulseDefinition, readonly Issue[]> => {
  const issues = packIssues(pack);
  if (issues.length > 0) return fail(issues);
  const sound = pack as LicensedPack;
  return ok(definitionOf(sound, instrumentOf(sound.scoring)!));
};
