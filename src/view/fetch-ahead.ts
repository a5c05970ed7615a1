import type { PulseDefinition } from '../definition/pulse-definition.js';

/**
 * Fetches what may follow an answer while the person reads the first question: once it has been given, the network may be gone.
 * Where it does not come, it is asked for again when its turn is there.
 */
export const fetchAhead = async ({ offers, followUps }: PulseDefinition): Promise<void> => {
  await Promise.allSettled([
    followUps && import('./reminders.js'),
    offers && import('./offers.js').then(({ fetchOffered }) => fetchOffered(offers)),
  ]);
};
