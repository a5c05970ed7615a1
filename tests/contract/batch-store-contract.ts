import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerStore } from '../../demo/collector/answer-store.js';
import type { AnswerPage } from '../../demo/collector/batch-store.js';
import type { PulseResponse } from '../../src/response/response.js';
import type { BatchTally } from '../../src/results/batch-tally.js';
import type { StoreUnderTest } from './answer-store-contract.js';

const all = () => ({ isBatchDue: true, isClosed: false });
const nothing = () => ({ isBatchDue: false, isClosed: true });

const tallyOf = (responses: number): BatchTally => ({
  responses,
  cells: new Map([
    [
      'q|all',
      {
        asked: 3,
        answers: 2,
        given: 2,
        values: new Map<string | number, number>([['a', 2]]),
        skips: { na: 1, pns: 0, blank: 0 },
      },
    ],
  ]),
  items: new Map([['svc.speed', ['it']]]),
  comments: new Map([['cmt', [{ lang: 'en', text: 'Thanks', theme: 'load' }]]]),
});

type PublishedAnswer = readonly [batch: number, response: PulseResponse];

/** The answers of a page, each with its batch. */
export const answersIn = ({ batches, bodies }: AnswerPage): readonly PublishedAnswer[] => {
  const lines = bodies.toString().split('\n');
  return batches.map((batch, index) => [batch, JSON.parse(lines[index] ?? '') as PulseResponse]);
};

/** What every store keeps to that publishes its answers in batches. */
export const batchStoreContract = (name: string, prepare: () => Promise<StoreUnderTest>): void => {
  describe(`batch store: ${name}`, () => {
    let under: StoreUnderTest;
    let store: AnswerStore;
    beforeEach(async () => {
      under = await prepare();
      store = await under.open();
    });
    afterEach(async () => {
      await store.close();
      await under.dispose();
    });

    const answer = async (count: number, wave = '2026-11', pulse = 'morale'): Promise<string[]> => {
      const ids = Array.from({ length: count }, () => randomBytes(16).toString('hex'));
      for (const id of ids) {
        await store.accept({
          id,
          pulse,
          wave,
          definition: 'd',
          content: 'c',
          body: JSON.stringify({ id, text: 'ä"\u0000' }),
        });
      }
      return ids;
    };
    const published = async (fromBatch = 0, wave = '2026-11'): Promise<readonly PublishedAnswer[]> => {
      const answers: PublishedAnswer[] = [];
      for await (const page of store.batches.published('morale', wave, fromBatch)) answers.push(...answersIn(page));
      return answers;
    };

    it('knows how many answers wait, and counts a replay once', async () => {
      expect(await store.batches.waves('morale')).toEqual([]);
      await answer(2);
      await answer(1, '2026-10');
      const replayed = {
        id: 'ab'.repeat(16),
        pulse: 'morale',
        wave: '2026-11',
        definition: 'd',
        content: 'c',
        body: '{}',
      };
      await store.accept(replayed);
      await store.accept(replayed);
      expect(await store.batches.waves('morale')).toEqual([
        { id: '2026-10', waiting: 1, batchSizes: [], isClosed: false },
        { id: '2026-11', waiting: 3, batchSizes: [], isClosed: false },
      ]);
    });

    it('puts all that waits into the next batch, and remembers it', async () => {
      const first = await answer(3);
      await store.batches.publish('morale', '2026-11', all);
      const second = await answer(2);
      await store.batches.publish('morale', '2026-11', all);
      await answer(4);
      await store.batches.publish('morale', '2026-11', nothing);
      await store.close();
      store = await under.open();
      expect(await store.batches.waves('morale')).toEqual([
        { id: '2026-11', waiting: 4, batchSizes: [3, 2], isClosed: true },
      ]);
      const batchOf = new Map((await published()).map(([batch, { id }]) => [id, batch]));
      expect(batchOf).toEqual(new Map([...first.map(id => [id, 0] as const), ...second.map(id => [id, 1] as const)]));
    });

    it('keeps the lists that a wave is counted by, the first that it is given', async () => {
      const lists = (label: string) => ({ departments: [{ id: 'it', label, headcount: 7 }] });
      await answer(3);
      for (const wave of ['2026-11', '2019-01'])
        for (const label of ['IT', 'Moved']) await store.batches.keepLists('morale', wave, lists(label));
      await store.batches.publish('morale', '2026-11', all);
      await store.close();
      store = await under.open();
      expect(await store.batches.waves('morale')).toEqual([
        { id: '2026-11', waiting: 0, batchSizes: [3], isClosed: false, lists: lists('IT') },
      ]);
    });

    it('decides about the wave as it is, and about none that is not there', async () => {
      await answer(3);
      const seen: unknown[] = [];
      for (const wave of ['2026-11', '2019-01']) {
        await store.batches.publish('morale', wave, stored => (seen.push(stored), all()));
      }
      expect(seen).toEqual([{ id: '2026-11', waiting: 3, batchSizes: [], isClosed: false }]);
      expect((await store.batches.waves('morale')).map(({ id }) => id)).toEqual(['2026-11']);
    });

    it('gives published answers page by page in the order of their ids, whatever the batch', async () => {
      const ids = await answer(300);
      await store.batches.publish('morale', '2026-11', all);
      ids.push(...(await answer(400)));
      await store.batches.publish('morale', '2026-11', all);
      await answer(5);
      await answer(5, '2026-10');
      let pages = 0;
      for await (const page of store.batches.published('morale', '2026-11', 0))
        pages += page.batches.length > 0 ? 1 : 0;
      expect(pages).toBeGreaterThan(1);
      expect((await published()).map(([, { id }]) => id)).toEqual([...ids].sort());
      expect((await published())[0]?.[1]).toMatchObject({ text: 'ä"\u0000' });
      expect(await published(1)).toHaveLength(400);
      expect(await published(2)).toEqual([]);
    });

    it('keeps the tallies of one basis', async () => {
      await answer(3);
      await store.batches.publish('morale', '2026-11', all);
      await store.batches.keepTallies('morale', '2026-11', 'old', new Map([[0, tallyOf(3)]]));
      expect(await store.batches.tallies('morale', '2026-11', 'old')).toEqual(new Map([[0, tallyOf(3)]]));
      expect(await store.batches.tallies('morale', '2026-11', 'new')).toEqual(new Map());
      await store.batches.keepTallies('morale', '2026-11', 'new', new Map([[0, tallyOf(3)]]));
      expect(await store.batches.tallies('morale', '2026-11', 'old')).toEqual(new Map());
      expect(await store.batches.tallies('morale', '2026-11', 'new')).toEqual(new Map([[0, tallyOf(3)]]));
    });

    it('drops a tally that is not of the batch', async () => {
      await answer(3);
      await store.batches.publish('morale', '2026-11', all);
      await store.batches.keepTallies(
        'morale',
        '2026-11',
        'b',
        new Map([
          [0, tallyOf(2)],
          [1, tallyOf(3)],
        ]),
      );
      expect(await store.batches.tallies('morale', '2026-11', 'b')).toEqual(new Map());
    });

    it('deletes a wave with all that was made of it, and nothing else', async () => {
      await answer(3);
      await answer(3, '2026-10');
      await answer(3, '2026-11', 'lunch');
      await store.batches.publish('morale', '2026-11', all);
      await store.batches.keepTallies('morale', '2026-11', 'b', new Map([[0, tallyOf(3)]]));
      await store.deleteWave('morale', '2026-11');
      expect(await store.bodies('morale', '2026-11')).toEqual([]);
      expect(await store.waves('morale')).toEqual(['2026-10']);
      expect(await store.batches.tallies('morale', '2026-11', 'b')).toEqual(new Map());
      expect(await store.bodies('lunch', '2026-11')).toHaveLength(3);
      await answer(1);
      expect((await store.batches.waves('morale'))[1]).toMatchObject({ waiting: 1, batchSizes: [] });
    });

    it('refuses work once it is closed', async () => {
      await store.close();
      await expect(store.batches.waves('morale')).rejects.toMatchObject({ code: 'store-unavailable' });
      store = await under.open();
    });
  });
};
