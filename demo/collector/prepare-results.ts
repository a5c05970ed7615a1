import type { DefinitionCatalogue } from './definition-catalogue.js';
import type { PublishedResults } from './published-results.js';
import type { Log } from './request-log.js';

/**
 * Works out the figures of all pulses one after the other, in the background, so that the first who looks is served at once.
 * What fails is worked out again when somebody looks.
 * @param signal aborted when the collector stops
 */
export const prepareResults = async (
  results: Pick<PublishedResults, 'prepare'>,
  catalogue: DefinitionCatalogue,
  log: Log,
  signal: AbortSignal,
): Promise<void> => {
  for (const { definition } of catalogue.values()) {
    if (definition.kind === 'message') continue;
    try {
      await results.prepare(definition, signal);
    } catch (error) {
      if (signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      log({ level: 'warn', event: 'results-unprepared', pulse: definition.id, reason });
    }
  }
};
