/** What only destinations that take several answers in one request need, in one chunk. */
import { warnOnce } from '../base/warn.js';
import { sendTogether } from '../transport/batch-transport.js';
import type { Share } from '../transport/judge-batch.js';
import type { Attempts } from './attempts.js';
import { chooseBatch, isNamed } from './choose-batch.js';
import { answerIdOf, type OutboxEntry } from './outbox-entry.js';

type Company = readonly [OutboxEntry, ...OutboxEntry[]];

const parcelOf = (entry: OutboxEntry): OutboxEntry => ({ ...entry, id: answerIdOf(entry.id) });

const attemptTogether = async (attempts: Attempts, [first, ...others]: Company): Promise<readonly Share[]> => {
  const outcome = await attempts.overHttp(first, surroundings =>
    sendTogether([parcelOf(first), ...others.map(parcelOf)], surroundings),
  );
  return outcome?.shares ?? [];
};

/**
 * Gives `first` its attempt, in one request with those of `due` that may go with it; then each of which nothing was learnt
 * that way, alone. `read` gets an entry as it lies on the device now. Resolves to the ids of all that had their turn.
 */
export const sendBatch = async (
  attempts: Attempts,
  first: OutboxEntry,
  due: readonly OutboxEntry[],
  read: (id: string) => Promise<OutboxEntry | null>,
  isStopped: () => boolean,
): Promise<readonly string[]> => {
  const isFree = ({ id }: OutboxEntry): boolean => !attempts.inFlight.has(id);
  if (!isFree(first)) return [];
  if (!isNamed(first)) {
    warnOnce(
      'batch-without-names',
      `delivery.batch: answers to "${first.pulse}" do not name who gave them. They go one by one, because one request would tell that they come from one browser.`,
    );
  }
  // Another tab may have delivered some of them meanwhile.
  const [, ...listed] = chooseBatch(first, due);
  const current = await Promise.all(listed.map(({ id }) => read(id)));
  const together = chooseBatch(first, current.filter(entry => entry !== null).filter(isFree));
  const shares = together.length > 1 ? await attempts.attempt(together, () => attemptTogether(attempts, together)) : [];
  for (const [place, entry] of together.entries()) {
    if (!shares[place] && !isStopped()) await attempts.send(entry);
  }
  return together.map(({ id }) => id);
};
