import { isJsonObject } from '../base/json.js';
import type { Clock, PersonRecords } from '../base/ports.js';
import { lengthOf, parseDuration } from '../definition/iso-duration.js';
import type { KeepDefinition } from '../definition/pulse-definition.js';
import type { Pulse } from '../pulse.js';
import type { AnswerValue } from '../response/response.js';
import type { Skip } from '../session/session-state.js';
import { loadViewWords, type ViewLanguage } from './view-words.js';

interface Kept {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly skips: Readonly<Record<string, Skip>>;
  /** Milliseconds since the epoch. */
  readonly untilMs: number;
}

/** One pulse that is asked in two sittings. */
export interface Sitting {
  readonly keep: KeepDefinition;
  readonly pulse: Pick<Pulse, 'session' | 'definition'>;
  /** Shows the pulse; its language can change. */
  readonly view: { readonly lang: string };
  /** What the device remembers of the person. */
  readonly records: Pick<PersonRecords, 'get' | 'update' | 'persistence'>;
  readonly clock: Pick<Clock, 'nowMs'>;
}

/** That the answers are kept until then, by the clock of this device; or, without a time, that they cannot be kept. */
export const sittingSentence = ({ tag, translate }: ViewLanguage, untilMs: number | null): string => {
  if (untilMs === null) return translate('sittingLost');
  const format = new Intl.DateTimeFormat(tag, { weekday: 'long', hour: 'numeric', minute: '2-digit' });
  // In some languages a time ends with a stop of its own.
  return translate('sittingKept', { time: format.format(untilMs) }).replace('..', '.');
};

const cardOf = (words: ViewLanguage, untilMs: number | null): HTMLElement => {
  const card = document.createElement('p');
  card.setAttribute('part', 'told');
  card.lang = words.tag;
  card.dir = words.direction;
  card.tabIndex = -1;
  card.append(sittingSentence(words, untilMs));
  return card;
};

/** A first sitting that is not over yet; null for anything else in its record. */
export const keptSitting = (record: unknown, nowMs: number): Kept | null =>
  isJsonObject(record) &&
  isJsonObject(record['answers']) &&
  isJsonObject(record['skips']) &&
  Number(record['untilMs']) > nowMs
    ? (record as unknown as Kept)
    : null;

const only = <T>(values: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id)));

/**
 * Fills in what the first sitting of a pulse left on the device, and deletes that once all of it has been saved. Gives what
 * ends this sitting: it keeps the answers and resolves to a card that says so, or to null where the pulse goes on, because the
 * first sitting has been, or another page is on screen.
 */
export const sitFirst = async ({
  keep,
  pulse,
  view,
  records,
  clock,
}: Sitting): Promise<() => Promise<HTMLElement | null>> => {
  const { session, definition } = pulse;
  const record = `m:${definition.id}`;
  const kept = keptSitting(await records.get(record).catch(() => undefined), clock.nowMs());
  if (kept) {
    for (const key of keep.questions) {
      const value = kept.answers[key] ?? null;
      session.dispatch({ type: 'answer', key, value, skip: kept.skips[key] ?? null, otherText: null });
    }
    session.dispatch({ type: 'next' });
  }
  // Later the network may be gone.
  else void loadViewWords(view.lang);
  const unsubscribe = session.subscribe(({ status }) => {
    if (status !== 'submitted') return;
    unsubscribe();
    records.update(record, () => undefined).catch(() => undefined);
  });
  return async () => {
    const isFirst = session.page()?.steps.every(({ key }) => keep.questions.includes(key));
    if (kept || !isFirst) return null;
    const length = parseDuration(keep.for);
    const untilMs = clock.nowMs() + (length ? lengthOf(length) : 0);
    const { answers, skips } = session.get();
    const sitting: Kept = { answers: only(answers, keep.questions), skips: only(skips, keep.questions), untilMs };
    const isKept = await records
      .update(record, () => sitting)
      .then(
        () => records.persistence === 'disk',
        () => false,
      );
    return cardOf(await loadViewWords(view.lang), isKept ? untilMs : null);
  };
};
