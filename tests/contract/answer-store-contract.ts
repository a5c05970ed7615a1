import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerStore, StoredAnswer } from '../../demo/collector/answer-store.js';

/** A store that can be closed and opened again over the same data. */
export interface StoreUnderTest {
  open(): Promise<AnswerStore>;
  /** Removes the data. */
  dispose(): Promise<void>;
}

const answer = (changes: Partial<StoredAnswer> = {}): StoredAnswer => ({
  id: randomBytes(16).toString('hex'),
  pulse: 'morale',
  wave: '2026-11',
  definition: 'd1',
  content: 'c1',
  body: '{"answers":{}}',
  ...changes,
});

/** What every answer store keeps to. */
export const answerStoreContract = (name: string, prepare: () => Promise<StoreUnderTest>): void => {
  describe(`answer store: ${name}`, () => {
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

    it('tells a new answer, a repeated one and a conflicting one apart', async () => {
      const first = answer();
      expect(await store.accept(first)).toBe('stored');
      expect(await store.accept(first)).toBe('duplicate');
      expect(await store.accept({ ...first, content: 'c2', body: '{}' })).toBe('conflict');
      expect(await store.bodies('morale', '2026-11')).toEqual([first.body]);
    });

    it('keeps one row for a thousand replays at once', async () => {
      const replayed = answer();
      const outcomes = await Promise.all(Array.from({ length: 1000 }, () => store.accept(replayed)));
      expect(outcomes.filter(outcome => outcome === 'stored')).toHaveLength(1);
      expect(outcomes.filter(outcome => outcome === 'duplicate')).toHaveLength(999);
      expect(await store.bodies('morale', '2026-11')).toHaveLength(1);
    });

    it('gives answers back by pulse and wave, in the order of their ids and not of their arrival', async () => {
      const ids = ['ff', '00', '7a'].map(start => start + randomBytes(15).toString('hex'));
      for (const id of ids) await store.accept(answer({ id, body: JSON.stringify({ id }) }));
      await store.accept(answer({ pulse: 'recommend' }));
      await store.accept(answer({ wave: '2026-10', body: '"earlier"' }));
      expect(await store.bodies('morale', '2026-11')).toEqual([...ids].sort().map(id => JSON.stringify({ id })));
      expect(await store.waves('morale')).toEqual(['2026-10', '2026-11']);
      expect(await store.waves('nothing')).toEqual([]);
    });

    it.each([
      ['a quote', `'; DROP TABLE answers; --`],
      ['emoji and joiners', '👩‍👩‍👧‍👦 e\u0301 \u202e'],
      ['an escaped NUL', JSON.stringify('a\u0000b')],
      ['an escaped lone surrogate', JSON.stringify('\ud83d')],
      ['60 KiB', 'ä'.repeat(30 * 1024)],
    ])('keeps a body with %s as it is', async (_, body) => {
      await store.accept(answer({ body }));
      expect(await store.bodies('morale', '2026-11')).toEqual([body]);
    });

    it('still has everything after it was closed and opened again', async () => {
      const kept = answer();
      await store.accept(kept);
      await store.rememberDefinition({ hash: 'h1', pulse: 'morale', text: '{}' });
      await store.rememberList('departments', [{ id: 'it', label: 'IT' }]);
      await store.close();
      store = await under.open();
      expect(await store.accept(kept)).toBe('duplicate');
      expect(await store.definition('h1')).toEqual({ hash: 'h1', pulse: 'morale', text: '{}' });
      expect(await store.knownEntries('departments')).toEqual([{ id: 'it', label: 'IT' }]);
    });

    it('never changes a definition that it has', async () => {
      await store.rememberDefinition({ hash: 'h1', pulse: 'morale', text: 'first' });
      await store.rememberDefinition({ hash: 'h1', pulse: 'morale', text: 'second' });
      expect((await store.definition('h1'))?.text).toBe('first');
      expect(await store.definition('h2')).toBeUndefined();
    });

    it('keeps entries that left a list, and takes new labels over', async () => {
      await store.rememberList('departments', [
        { id: 'it', label: 'IT' },
        { id: 'hr', label: 'HR', headcount: 9 },
      ]);
      await store.rememberList('departments', [{ id: 'it', label: 'Technology', parent: 'ops' }]);
      expect(await store.knownEntries('departments')).toEqual([
        { id: 'hr', label: 'HR', headcount: 9 },
        { id: 'it', label: 'Technology', parent: 'ops' },
      ]);
    });

    it('answers a check, and refuses work once it is closed', async () => {
      await store.check();
      await store.close();
      await expect(store.check()).rejects.toMatchObject({ code: 'store-unavailable' });
      store = await under.open();
    });
  });
};
