import { pageAsking } from '../asking.js';
import type { Cancel } from '../base/ports.js';
import type { Id } from '../definition/pulse-definition.js';
import { afterAnswer, dueReminder, keptReminders, remindersOf, type Reminder } from '../invitation/reminder.js';
import { pageLocalPorts, pagePerson } from '../page-person.js';
import type { Pulse } from '../pulse.js';
import type { PulseResponse } from '../response/response.js';
import { factsAtEnd } from '../session/flow.js';

const record = 'f';
/** A page may stay open for days. */
const lookMs = 3_600_000;

/** What the device is to ask this person again; empty where it cannot say. */
export const readReminders = async (): Promise<readonly Reminder[]> => {
  const kept = await pagePerson()
    .records()
    .then(records => records.get(record))
    .catch(() => undefined);
  return keptReminders(kept, pageAsking().clock.nowMs());
};

/** The context that a due reminder of a pulse gives; empty where none is due. */
export const remindedContext = async (pulse: Id): Promise<Reminder['context']> =>
  dueReminder(await readReminders(), pulse, pageAsking().clock.nowMs())?.context ?? {};

/** Calls `fire` once, as soon as a reminder of a pulse is due. */
export const whenDue = (pulse: Id, fire: () => void): Cancel => {
  const { clock, subscribe } = pageAsking();
  let isOver = false;
  let cancel: Cancel = () => undefined;
  const stop = (): void => {
    isOver = true;
    cancel();
    unsubscribe();
  };
  const look = async (): Promise<void> => {
    cancel();
    cancel = clock.after(lookMs, () => void look());
    const isDue = dueReminder(await readReminders(), pulse, pageAsking().clock.nowMs()) !== undefined;
    if (!isDue || isOver) return;
    stop();
    fire();
  };
  const unsubscribe = subscribe(() => void look());
  void look();
  return stop;
};

/** A message is read by itself, so what follows it may name it: its random id is the case. Of a measure nothing is named. */
const caseOf = async (pulse: Pick<Pulse, 'definition' | 'preview'>): Promise<string> =>
  pulse.definition.kind === 'message'
    ? (JSON.parse(await pulse.preview()) as PulseResponse).id
    : pageLocalPorts().random.hex(8);

/** After an answer: what was due for its pulse is done, and what its definition has follow is remembered. Rejects where the device cannot. */
export const remind = async (pulse: Pick<Pulse, 'definition' | 'session' | 'preview'>): Promise<void> => {
  const { definition, session } = pulse;
  const nowMs = pageAsking().clock.nowMs();
  const facts = factsAtEnd(session.setting, session.get());
  const drawn = await caseOf(pulse);
  const added = remindersOf(definition, facts, nowMs, drawn);
  const records = await pagePerson().records();
  await records.update(record, value => {
    const left = afterAnswer(keptReminders(value, nowMs), definition.id, added, nowMs);
    return left.length > 0 ? left : undefined;
  });
};
