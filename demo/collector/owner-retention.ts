import type { Id } from '../../src/definition/pulse-definition.js';
import type { AnswerStore } from './answer-store.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import type { OwnerRecords } from './owner-ledger.js';
import { dayOf, judgeRetention, listWaves, type OwnedWave } from './owner-waves.js';
import type { Log } from './request-log.js';

export interface OwnerRetentionParts {
  readonly store: Pick<AnswerStore, 'waves'>;
  readonly ledger: OwnerRecords;
  readonly catalogue: DefinitionCatalogue;
  /** Deletes a wave with everything that was made of it. */
  readonly deleteWave: (pulse: Id, wave: Id) => Promise<void>;
  readonly log: Log;
  readonly nowMs: () => number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The waves of a pulse as store, ledger and schedule tell them. */
export const readOwnedWaves = async (
  pulse: Id,
  { store, ledger, catalogue }: Pick<OwnerRetentionParts, 'store' | 'ledger' | 'catalogue'>,
): Promise<readonly OwnedWave[]> =>
  listWaves(await store.waves(pulse), await ledger.waves(pulse), catalogue.get(pulse)?.definition.invitation?.schedule);

/** Deletes every wave whose time is over, pulse by pulse, and lets the time of those run that have no last day. */
export const applyRetention = async (parts: OwnerRetentionParts): Promise<void> => {
  const { ledger, deleteWave, log, nowMs } = parts;
  const today = dayOf(nowMs());
  for (const pulse of await ledger.pulses()) {
    const months = await ledger.retentionMonths(pulse);
    if (months === null) continue;
    const waves = await readOwnedWaves(pulse, parts);
    const { due, undated } = judgeRetention(waves, months, today);
    for (const id of due) {
      await deleteWave(pulse, id);
      log({ level: 'info', event: 'wave-deleted', pulse, wave: id });
    }
    for (const { id, from } of waves.filter(wave => undated.includes(wave.id))) {
      await ledger.saveWave({ pulse, id, state: 'closed', ...(from !== undefined && { from }), to: today });
    }
  }
};

export interface RunningRetention {
  /** Looks no more; a look under way is finished first. */
  stop(): Promise<void>;
}

/** Applies the retention now and once a day from then on. A look that fails is logged, and the next one tries again. */
export const keepRetention = (parts: OwnerRetentionParts): RunningRetention => {
  const look = async (): Promise<void> => {
    try {
      await applyRetention(parts);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      parts.log({ level: 'error', event: 'retention-failed', reason });
    }
  };
  let latest = look();
  const timer = setInterval(() => void (latest = latest.then(look)), dayMs);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return latest;
    },
  };
};
