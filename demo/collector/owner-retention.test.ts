import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { OwnerRecords, WaveRecord } from './owner-ledger.js';
import { applyRetention, keepRetention, type OwnerRetentionParts } from './owner-retention.js';
import type { LogLine } from './request-log.js';

const dayMs = 24 * 60 * 60 * 1000;
const schedule = { from: '2026-01-05', every: 'P3M' };
const onboarding: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'onboarding',
  title: 'Onboarding',
  questions: [],
  invitation: { schedule },
};

/** A collector with some waves, which forgets what it deletes. */
const company = (months: Record<string, number>, stored: Record<string, readonly string[]>) => {
  const kept = new Map(Object.entries(stored).map(([pulse, waves]) => [pulse, [...waves]]));
  const records: WaveRecord[] = [];
  const lines: LogLine[] = [];
  let nowMs = Date.UTC(2026, 10, 22);
  const ledger: Partial<OwnerRecords> = {
    pulses: async () => Object.keys(stored),
    retentionMonths: async pulse => months[pulse] ?? null,
    waves: async pulse => records.filter(record => record.pulse === pulse),
    saveWave: async record => void records.push(record),
  };
  const parts: OwnerRetentionParts = {
    store: { waves: async pulse => kept.get(pulse) ?? [] },
    ledger: ledger as OwnerRecords,
    catalogue: new Map([['onboarding', { definition: onboarding, hash: '', isBuiltIn: false }]]),
    deleteWave: async (pulse, wave) => void kept.set(pulse, kept.get(pulse)?.filter(id => id !== wave) ?? []),
    log: line => lines.push(line),
    nowMs: () => nowMs,
  };
  return { parts, kept, records, lines, wait: (ms: number) => void (nowMs += ms) };
};

describe('applyRetention', () => {
  it.each<[string, number, readonly string[], readonly string[]]>([
    ['months that are over', 3, ['2026-06', '2026-07', '2026-08', '2026-11'], ['2026-08', '2026-11']],
    ['a period of the schedule', 6, ['2026-01-05', '2026-04-05'], ['2026-04-05']],
    ['nothing while everything is young', 24, ['2026-06', '2026-11'], ['2026-06', '2026-11']],
  ])('deletes %s', async (_, months, stored, expected) => {
    const { parts, kept, lines } = company({ onboarding: months }, { onboarding: stored });
    await applyRetention(parts);
    expect(kept.get('onboarding')).toEqual(expected);
    expect(lines.map(line => line['wave'])).toEqual(stored.filter(wave => !expected.includes(wave)));
  });

  it('keeps a pulse for which nobody set a period', async () => {
    const { parts, kept } = company({}, { onboarding: ['1999-01'] });
    await applyRetention(parts);
    expect(kept.get('onboarding')).toEqual(['1999-01']);
  });

  it('lets the time of a wave run that has a name and no day', async () => {
    const { parts, kept, records, wait } = company({ party: 1 }, { party: ['autumn', 'winter'] });
    await applyRetention(parts);
    expect(records).toEqual([{ pulse: 'party', id: 'autumn', state: 'closed', to: '2026-11-22' }]);
    wait(30 * dayMs);
    await applyRetention(parts);
    expect(kept.get('party')).toEqual(['autumn', 'winter']);
    wait(dayMs);
    await applyRetention(parts);
    expect(kept.get('party')).toEqual(['winter']);
  });
});

describe('keepRetention', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('looks at start and every day, until it is stopped', async () => {
    const { parts, kept, wait } = company({ onboarding: 3 }, { onboarding: ['2026-07', '2026-08', '2026-11'] });
    const running = keepRetention(parts);
    await vi.advanceTimersByTimeAsync(0);
    expect(kept.get('onboarding')).toEqual(['2026-08', '2026-11']);
    wait(9 * dayMs);
    await vi.advanceTimersByTimeAsync(dayMs);
    expect(kept.get('onboarding')).toEqual(['2026-11']);
    await running.stop();
    kept.set('onboarding', ['1999-01']);
    await vi.advanceTimersByTimeAsync(2 * dayMs);
    expect(kept.get('onboarding')).toEqual(['1999-01']);
  });

  it('tries again the day after it failed', async () => {
    const { parts, kept, lines } = company({ onboarding: 3 }, { onboarding: ['2026-07', '2026-11'] });
    let fails = true;
    const running = keepRetention({
      ...parts,
      deleteWave: async (pulse, wave) => {
        if (fails) throw new Error('The disk is full.');
        await parts.deleteWave(pulse, wave);
      },
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(lines).toEqual([{ level: 'error', event: 'retention-failed', reason: 'The disk is full.' }]);
    fails = false;
    await vi.advanceTimersByTimeAsync(dayMs);
    expect(kept.get('onboarding')).toEqual(['2026-11']);
    await running.stop();
  });
});
