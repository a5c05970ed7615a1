import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnerRecords } from '../../demo/collector/owner-ledger.js';
import type { AggregateAction } from '../../src/results/aggregate.js';

/** Records that can be closed and opened again over the same data. */
export interface RecordsUnderTest {
  open(): Promise<OwnerRecords>;
  close(): Promise<void>;
  /** Removes the data. */
  dispose(): Promise<void>;
}

const action = (id: string, changes: Partial<AggregateAction> = {}): AggregateAction => ({
  id,
  asked: '2026-10',
  text: { en: `Text of ${id}` },
  state: 'planned',
  told: '2026-11-22',
  ...changes,
});

/** What every store of owners' records keeps to. */
export const ownerRecordsContract = (name: string, prepare: () => Promise<RecordsUnderTest>): void => {
  describe(`owner records: ${name}`, () => {
    let under: RecordsUnderTest;
    let records: OwnerRecords;
    beforeEach(async () => {
      under = await prepare();
      records = await under.open();
    });
    afterEach(async () => {
      await under.close();
      await under.dispose();
    });

    it('has nothing at first', async () => {
      expect(await records.pulses()).toEqual([]);
      expect(await records.waves('morale')).toEqual([]);
      expect(await records.actions('morale')).toEqual([]);
      expect([...(await records.headcounts())]).toEqual([]);
      expect(await records.retentionMonths('morale')).toBeNull();
    });

    it('keeps the latest word about each wave, pulse by pulse', async () => {
      await records.saveWave({ pulse: 'morale', id: '2026-11', state: 'open', from: '2026-11-01' });
      await records.saveWave({ pulse: 'morale', id: '2026-10', state: 'open' });
      await records.saveWave({ pulse: 'morale', id: '2026-11', state: 'closed', to: '2026-11-14' });
      await records.saveWave({ pulse: 'recommend', id: '2026-11', state: 'open' });
      expect(await records.waves('morale')).toEqual([
        { pulse: 'morale', id: '2026-10', state: 'open' },
        { pulse: 'morale', id: '2026-11', state: 'closed', to: '2026-11-14' },
      ]);
      await records.removeWave('morale', '2026-11');
      await records.removeWave('morale', 'never-there');
      expect((await records.waves('morale')).map(({ id }) => id)).toEqual(['2026-10']);
      expect(await records.waves('recommend')).toHaveLength(1);
    });

    it('gives actions oldest first, and one that changed in its place', async () => {
      // Ids are drawn at random; the order is not theirs.
      for (const id of ['f0', '0a', '77']) await records.saveAction('morale', action(id));
      await records.saveAction('recommend', action('0a', { text: { de: 'Anderes' } }));
      await records.saveAction(
        'morale',
        action('f0', { state: 'done', text: { en: 'Done', de: 'Fertig' }, asked: '2026-09' }),
      );
      expect(await records.actions('morale')).toEqual([
        action('f0', { state: 'done', text: { en: 'Done', de: 'Fertig' }, asked: '2026-09' }),
        action('0a'),
        action('77'),
      ]);
      await records.removeAction('morale', '0a');
      expect((await records.actions('morale')).map(({ id }) => id)).toEqual(['f0', '77']);
      expect(await records.actions('recommend')).toEqual([action('0a', { text: { de: 'Anderes' } })]);
    });

    it('keeps an action that names no day', async () => {
      const { told: _, ...untold } = action('f0');
      await records.saveAction('morale', untold);
      expect(await records.actions('morale')).toEqual([untold]);
    });

    it('replaces all headcounts at once', async () => {
      await records.replaceHeadcounts(
        new Map([
          ['it', 33],
          ['legal', 0],
        ]),
      );
      await records.replaceHeadcounts(
        new Map([
          ['it', 34],
          ['finance', 24],
        ]),
      );
      expect([...(await records.headcounts())].sort()).toEqual([
        ['finance', 24],
        ['it', 34],
      ]);
    });

    it('keeps a period of retention, and forgets it', async () => {
      await records.setRetentionMonths('morale', 12);
      await records.setRetentionMonths('morale', 24);
      expect([await records.retentionMonths('morale'), await records.retentionMonths('recommend')]).toEqual([24, null]);
      await records.setRetentionMonths('morale', null);
      expect(await records.retentionMonths('morale')).toBeNull();
    });

    it('names every pulse that has a record, once', async () => {
      await records.setRetentionMonths('recommend', 12);
      await records.saveWave({ pulse: 'recommend', id: '2026-10', state: 'open' });
      await records.saveAction('lunch', action('f0'));
      await records.saveWave({ pulse: 'morale', id: '2026-10', state: 'open' });
      expect(await records.pulses()).toEqual(['lunch', 'morale', 'recommend']);
    });

    it('keeps words as they are', async () => {
      const text = { en: `'; DROP TABLE owner_actions; -- <b>`, de: '👩‍👩‍👧‍👦 e\u0301' };
      await records.saveAction('morale', action('f0', { text }));
      expect((await records.actions('morale'))[0]?.text).toEqual(text);
    });

    it('still has everything after it was closed and opened again', async () => {
      await records.saveWave({ pulse: 'morale', id: '2026-10', state: 'closed', from: '2026-10-01', to: '2026-10-14' });
      await records.saveAction('morale', action('f0'));
      await records.replaceHeadcounts(new Map([['it', 33]]));
      await records.setRetentionMonths('morale', 12);
      await under.close();
      records = await under.open();
      expect(await records.waves('morale')).toEqual([
        { pulse: 'morale', id: '2026-10', state: 'closed', from: '2026-10-01', to: '2026-10-14' },
      ]);
      expect(await records.actions('morale')).toEqual([action('f0')]);
      expect([...(await records.headcounts())]).toEqual([['it', 33]]);
      expect(await records.retentionMonths('morale')).toBe(12);
    });

    it('refuses work once it is closed', async () => {
      await under.close();
      await expect(records.waves('morale')).rejects.toMatchObject({ code: 'store-unavailable' });
      await expect(records.setRetentionMonths('morale', 1)).rejects.toMatchObject({ code: 'store-unavailable' });
    });
  });
};
