import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../base/memory-storage.js';
import type { PersonRecords } from '../base/ports.js';
import { rememberedSeed } from './remembered-seed.js';

type Work = (opened: PersonRecords) => Promise<void>;

const over =
  (records: PersonRecords) =>
  (work: Work): Promise<unknown> =>
    work(records).catch(() => undefined);

describe('rememberedSeed', () => {
  it('stays for the wave and the pulse', async () => {
    const records = createMemoryStorage();
    expect(await rememberedSeed(over(records), 'core', 'w1', 7)).toBe(7);
    expect(await rememberedSeed(over(records), 'core', 'w1', 8)).toBe(7);
    expect(await rememberedSeed(over(records), 'other', 'w1', 8)).toBe(8);
    expect(await rememberedSeed(over(records), 'core', 'w2', 9)).toBe(9);
    expect(await records.entries('d:core')).toEqual([['d:core/order', { wave: 'w2', seed: 9 }]]);
  });

  it.each([['everything'], [{ wave: 'w1' }], [{ wave: 'w1', seed: 'x' }], [[]]])(
    'is drawn again where the disk holds %j',
    async value => {
      const records = createMemoryStorage();
      await records.set('d:core/order', value);
      expect(await rememberedSeed(over(records), 'core', 'w1', 7)).toBe(7);
      expect(await rememberedSeed(over(records), 'core', 'w1', 8)).toBe(7);
    },
  );

  it('is made without a disk too', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('full'));
    expect(await rememberedSeed(over({ ...createMemoryStorage(), update: refuse }), 'core', 'w1', 7)).toBe(7);
  });

  it('remembers what was shown where the disk comes late', async () => {
    const records = createMemoryStorage();
    await rememberedSeed(over(records), 'core', 'w1', 6);
    let late: (() => Promise<void>) | undefined;
    const giveUp = async (work: Work): Promise<void> => {
      late = () => work(records);
    };
    expect(await rememberedSeed(giveUp, 'core', 'w1', 7)).toBe(7);
    await late?.();
    expect(await rememberedSeed(over(records), 'core', 'w1', 8)).toBe(7);
  });
});
