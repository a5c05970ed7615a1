import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../base/memory-storage.js';
import type { PersonRecords } from '../base/ports.js';
import { rememberedDraw } from './remembered-draw.js';

const definition = { id: 'core', rotations: [{ of: ['a', 'b', 'c'], ask: 1 }] };

const over =
  (records: PersonRecords) =>
  (work: (opened: PersonRecords) => Promise<void>): Promise<unknown> =>
    work(records).catch(() => undefined);

const draw = (records: PersonRecords, wave: string, unit = 0): Promise<readonly string[]> =>
  rememberedDraw(over(records), definition, wave, () => unit);

describe('rememberedDraw', () => {
  it('stays for the wave, and goes on with the next', async () => {
    const records = createMemoryStorage();
    expect(await draw(records, 'w1')).toEqual(['a', 'b']);
    expect(await draw(records, 'w1', 0.99)).toEqual(['a', 'b']);
    expect(await draw(records, 'w2', 0.99)).toEqual(['c', 'b']);
    expect(await draw(records, 'w3')).toEqual(['a', 'c']);
    expect(await draw(records, 'w1')).toEqual(['a', 'b']);
  });

  it('remembers ids and waves, and no more than sixty', async () => {
    const records = createMemoryStorage();
    for (let wave = 1; wave <= 61; wave += 1) await draw(records, `w${wave}`);
    const kept = (await records.get('d:core')) as { wave: string }[];
    expect(kept).toHaveLength(60);
    expect(kept[0]).toEqual({ wave: 'w2', asked: ['b'], leftOut: ['c', 'a'] });
  });

  it.each([
    ['something else', { leftOut: 'everything' }],
    ['a list of something else', ['a', null, { wave: 'w1' }, { wave: 'w1', asked: [1], leftOut: [] }]],
  ])('is drawn again where the disk holds %s', async (_, value) => {
    const records = createMemoryStorage();
    await records.set('d:core', value);
    expect(await draw(records, 'w1')).toEqual(['a', 'b']);
    expect(await records.get('d:core')).toEqual([{ wave: 'w1', asked: ['c'], leftOut: ['a', 'b'] }]);
  });

  it('is made without a disk too', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('full'));
    expect(await draw({ ...createMemoryStorage(), update: refuse }, 'w1')).toEqual(['a', 'b']);
  });

  it('remembers what was shown where the disk comes late', async () => {
    const records = createMemoryStorage();
    let late: (() => Promise<void>) | undefined;
    const giveUp = async (work: (opened: PersonRecords) => Promise<void>): Promise<void> => {
      late = () => work(records);
    };
    expect(await rememberedDraw(giveUp, definition, 'w1', () => 0)).toEqual(['a', 'b']);
    await late?.();
    expect(await draw(records, 'w1', 0.99)).toEqual(['a', 'b']);
  });
});
