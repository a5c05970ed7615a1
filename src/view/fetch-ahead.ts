import type { PulseDefinition } from '../definition/pulse-definition.js';

/**
 * Fetches what may follow an answer while the person reads the first question: once it has been given, the network may be gone.
 * Where it does not come, it is asked for again when its turn is there. `tag` is the language of the pulse.
 */
export const fetchAhead = async (
  { offers = [], endings = [], followUps }: PulseDefinition,
  tag: string,
): Promise<void> => {
  const all = [...offers, ...endings.flatMap(ending => ending.offers ?? [])];
  await Promise.allSettled([
    followUps && import('./reminders.js'),
    all.length > 0 && import('./offers.js').then(({ fetchOffered }) => fetchOffered(all, tag)),
  ]);
};
