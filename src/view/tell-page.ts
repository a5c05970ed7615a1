import type { Pulse } from '../pulse.js';
import { PulseEvent, type PulseEventType } from './events.js';

/** What an event says beside its pulse and its counts. */
export interface EventFields {
  readonly question?: string;
  readonly code?: string;
}

/** Tells the host page, with ids and counts and never an answer; false when a listener cancelled it. */
export const tellPage = (
  from: EventTarget,
  { definition, session }: Pick<Pulse, 'definition' | 'session'>,
  type: PulseEventType,
  fields: EventFields,
): boolean => {
  const { answers, seen } = session.get();
  const answered = seen.filter(key => key in answers).length;
  return from.dispatchEvent(
    new PulseEvent(type, { pulse: definition.id, answered, skipped: seen.length - answered, ...fields }),
  );
};
