import type { Id, PulseDefinition, QuestionDefinition } from '../../src/definition/pulse-definition.js';
import type { TextByLanguage } from '../../src/i18n/text-in.js';
import { everybody, type Aggregate, type AggregateCell, type AggregateMeasure } from '../../src/results/aggregate.js';
import type { CountedStanding } from './message-store.js';

const steps = ['reported', 'owned', 'fixed', 'confirmed'] as const;

const stepLabels: Readonly<Record<(typeof steps)[number], TextByLanguage>> = {
  reported: { en: 'Reported', de: 'Gemeldet', ar: 'أُبلغ عنها' },
  owned: { en: 'Taken on', de: 'Übernommen', ar: 'قيد التولي' },
  fixed: { en: 'Fixed', de: 'Behoben', ar: 'أُصلحت' },
  confirmed: { en: 'Confirmed', de: 'Bestätigt', ar: 'مؤكدة' },
};

/** List that processes come from. */
const processes = 'processes';

const isCause = (question: QuestionDefinition, place: number, all: readonly QuestionDefinition[]): boolean =>
  question.type === 'choice' &&
  (question.optionsFrom === processes || place === all.findIndex(({ type }) => type === 'choice'));

/**
 * What of a message may be counted: what it is mainly about, which is its first choice, and the process it names. Everything
 * else is read one by one and never added up.
 */
export const countedPart = ({ questions, ...definition }: PulseDefinition): PulseDefinition => ({
  format: definition.format,
  id: definition.id,
  title: definition.title,
  ...(definition.language === undefined ? {} : { language: definition.language }),
  ...(definition.translations === undefined ? {} : { translations: definition.translations }),
  ...(definition.privacy === undefined ? {} : { privacy: definition.privacy }),
  questions: questions.filter(isCause),
});

/** How far a message got: 0 reported, 1 owned, 2 fixed, 3 confirmed. A declined one got as far as it was owned. */
const reached = ({ state, isOwned }: CountedStanding): number =>
  state === 'confirmed' ? 3 : state === 'fixed' ? 2 : state === 'owned' || (state === 'declined' && isOwned) ? 1 : 0;

const cellOf = (w: Id, d: Id, minimum: number, standings: readonly CountedStanding[]): AggregateCell => {
  const key = { w, g: everybody, d };
  const dist = steps.map((_, step) =>
    standings.filter(standing => reached(standing) >= step).reduce((sum, { messages }) => sum + messages, 0),
  );
  const [n = 0] = dist;
  return n < minimum ? { ...key, s: 'min' } : { ...key, n, dist };
};

/**
 * Puts the steps from reported to confirmed before the figures of what messages are about, as a measure `flow:<pulse>` of kind
 * `multi`. Each step counts the messages that are at least so far now: one that was opened again is only reported.
 * @param standings of the messages that the figures are made of; what waits for a batch is not among them
 */
export const withFlow = (aggregate: Aggregate, standings: readonly CountedStanding[]): Aggregate => {
  const { pulse, waves, dims, cells } = aggregate;
  const measure: AggregateMeasure = {
    id: `flow:${pulse.id}`,
    label: { en: 'From reported to confirmed', de: 'Von gemeldet bis bestätigt', ar: 'من الإبلاغ إلى التأكيد' },
    kind: 'multi',
    options: [...steps],
    labels: steps.map(step => stepLabels[step]),
  };
  const flow = waves.map(({ id }) =>
    cellOf(
      id,
      measure.id,
      pulse.min,
      standings.filter(({ wave }) => wave === id),
    ),
  );
  return { ...aggregate, dims: [measure, ...dims], cells: [...flow, ...cells] };
};
