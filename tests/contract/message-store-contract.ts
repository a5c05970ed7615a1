import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerStore } from '../../demo/collector/answer-store.js';
import type { MessageQuery, MessageStore } from '../../demo/collector/message-store.js';
import { fail, ok } from '../../src/base/result.js';
import type { Standing } from '../../src/messages/message-step.js';

/** Two stores over the same data, which can be closed and opened again. */
export interface MessageStoreUnderTest {
  open(): Promise<{ readonly answers: AnswerStore; readonly messages: MessageStore }>;
  /** Removes the data. */
  dispose(): Promise<void>;
}

const owned: Standing = { state: 'owned', owner: 'desk', reason: null, version: 1 };
const all: MessageQuery = { state: null, after: null, limit: 10 };
const idOf = (number: number): string => String(number).padStart(32, '0');

/** What every store of messages keeps to. */
export const messageStoreContract = (name: string, prepare: () => Promise<MessageStoreUnderTest>): void => {
  describe(`message store: ${name}`, () => {
    let under: MessageStoreUnderTest;
    let answers: AnswerStore;
    let messages: MessageStore;
    const open = async (): Promise<void> => {
      ({ answers, messages } = await under.open());
    };
    beforeEach(async () => {
      under = await prepare();
      await open();
    });
    afterEach(async () => {
      await answers.close();
      await under.dispose();
    });

    const store = async (number: number, wave = '2026-11', pulse = 'breakdown-report'): Promise<string> => {
      const id = idOf(number);
      await answers.accept({ id, pulse, wave, definition: 'd1', content: 'c1', body: `{"n":${number}}` });
      return id;
    };
    const idsOf = async (query: Partial<MessageQuery>): Promise<readonly string[]> =>
      (await messages.page('breakdown-report', { ...all, ...query })).messages.map(({ id }) => id);

    it('holds every answer of the pulse as an open message, and no other', async () => {
      await store(1);
      await store(2, '2026-11', 'morale');
      expect(await messages.page('breakdown-report', all)).toEqual({
        messages: [
          {
            ...{ id: idOf(1), wave: '2026-11', definition: 'd1', body: '{"n":1}' },
            ...{ state: 'open', owner: null, reason: null, version: 0 },
          },
        ],
        isLast: true,
        counts: { open: 1 },
      });
    });

    it('gives the newest wave first, a page at a time, each message once', async () => {
      for (const [number, wave] of [
        [5, '2026-10'],
        [3, '2026-11'],
        [1, '2026-11'],
        [4, '2026-10'],
      ] as const)
        await store(number, wave);
      expect(await idsOf({})).toEqual([1, 3, 4, 5].map(idOf));
      expect(await idsOf({ limit: 3 })).toEqual([1, 3, 4].map(idOf));
      expect((await messages.page('breakdown-report', { ...all, limit: 3 })).isLast).toBe(false);
      expect(await idsOf({ after: { wave: '2026-11', id: idOf(1) } })).toEqual([3, 4, 5].map(idOf));
      expect(await idsOf({ after: { wave: '2026-10', id: idOf(4) } })).toEqual([idOf(5)]);
      expect((await messages.page('breakdown-report', { ...all, limit: 4 })).isLast).toBe(true);
    });

    it('finds messages by state, and counts all of them', async () => {
      const id = await store(1);
      await store(2);
      await messages.move('breakdown-report', id, () => ok(owned));
      expect(await idsOf({ state: 'owned' })).toEqual([id]);
      expect(await idsOf({ state: 'open' })).toEqual([idOf(2)]);
      expect((await messages.page('breakdown-report', { ...all, state: 'fixed' })).counts).toEqual({
        open: 1,
        owned: 1,
      });
    });

    it('keeps where a message stands, and its reason as it was written', async () => {
      const id = await store(1);
      const declined: Standing = { state: 'declined', owner: null, reason: `It's "ours"; 👩‍👩‍👧 \n لا`, version: 1 };
      expect(await messages.move('breakdown-report', id, () => ok(declined))).toEqual(ok(declined));
      await answers.close();
      await open();
      expect((await messages.page('breakdown-report', all)).messages[0]).toMatchObject(declined);
    });

    it('changes nothing when a move is refused, and says why', async () => {
      const id = await store(1);
      const seen: Standing[] = [];
      const refuse = (standing: Standing) => {
        seen.push(standing);
        return fail('no');
      };
      expect(await messages.move('breakdown-report', id, refuse)).toEqual(fail('no'));
      expect(await messages.move('breakdown-report', id, refuse)).toEqual(fail('no'));
      expect(seen.map(({ version }) => version)).toEqual([0, 0]);
    });

    it.each([
      ['another pulse', 'morale', idOf(1)],
      ['an unknown id', 'breakdown-report', idOf(9)],
    ])('knows no message of %s', async (_, pulse, id) => {
      await store(1);
      expect(await messages.move(pulse, id, () => ok(owned))).toBeNull();
      expect((await messages.page('breakdown-report', all)).counts).toEqual({ open: 1 });
    });

    it('lets only one of many moves at once through', async () => {
      const id = await store(1);
      const moves = Array.from({ length: 20 }, () =>
        messages.move('breakdown-report', id, ({ version }) => (version === 0 ? ok(owned) : fail('late'))),
      );
      expect((await Promise.all(moves)).filter(moved => moved?.ok)).toHaveLength(1);
    });

    it('follows an answer once, however often it arrives', async () => {
      const id = await store(1);
      const follow = (answer: string) =>
        messages.follow(answer, 'breakdown-report', id, ({ version }) => ok({ ...owned, version: version + 1 }));
      await Promise.all([follow('a'), follow('a'), follow('a')]);
      expect((await messages.page('breakdown-report', all)).messages[0]?.version).toBe(1);
      await follow('b');
      expect((await messages.page('breakdown-report', all)).messages[0]?.version).toBe(2);
      await messages.follow('c', 'breakdown-report', idOf(9), () => ok(owned));
    });

    it('counts how the messages of published batches stand, and none that waits', async () => {
      for (const number of [1, 2, 3]) await store(number);
      await messages.move('breakdown-report', idOf(1), () => ok(owned));
      expect(await messages.counts('breakdown-report')).toEqual([]);
      await answers.batches.publish('breakdown-report', '2026-11', () => ({ isBatchDue: true, isClosed: false }));
      await store(4);
      expect(await messages.counts('breakdown-report')).toEqual([
        { wave: '2026-11', state: 'open', isOwned: false, messages: 2 },
        { wave: '2026-11', state: 'owned', isOwned: true, messages: 1 },
      ]);
    });

    it('forgets where a message stood when it is deleted', async () => {
      const id = await store(1);
      await messages.move('breakdown-report', id, () => ok(owned));
      await answers.deleteWave('breakdown-report', '2026-11');
      await store(1);
      expect((await messages.page('breakdown-report', all)).messages[0]).toMatchObject({ state: 'open', version: 0 });
    });

    it('says that it is unavailable once it is closed', async () => {
      await answers.close();
      await expect(messages.page('breakdown-report', all)).rejects.toMatchObject({ code: 'store-unavailable' });
    });
  });
};
