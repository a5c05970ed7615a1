import { isJsonObject } from '../base/json.js';
import type { PersonRecords } from '../base/ports.js';
import type { Id } from '../definition/pulse-definition.js';

/** The lot of one wave: a number that orders options and rounds, and says nothing else. */
interface KeptSeed {
  readonly wave: string;
  readonly seed: number;
}

/**
 * The seed of a pulse in a wave: the fresh one is remembered for the person, so that a list has the same order after a reload.
 * Only that of the latest wave is kept, beside the draws of the same pulse and erased with them. `soon` runs work over the
 * person's records and gives it up where they fail or are late: that costs the memory, not the pulse.
 */
export const rememberedSeed = async (
  soon: (work: (records: PersonRecords) => Promise<void>) => Promise<unknown>,
  pulse: Id,
  wave: string,
  fresh: number,
): Promise<number> => {
  let seed = fresh;
  let isShown = false;
  await soon(records =>
    records.update(`d:${pulse}/order`, value => {
      // Where it is late, what the person has been shown meanwhile is what is remembered.
      if (!isShown && isKeptSeed(value) && value.wave === wave) seed = value.seed;
      return { wave, seed };
    }),
  );
  isShown = true;
  return seed;
};

const isKeptSeed = (value: unknown): value is KeptSeed =>
  isJsonObject(value) && typeof value['wave'] === 'string' && Number.isInteger(value['seed']);
