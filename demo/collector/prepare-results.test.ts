import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { AnswerStore } from './answer-store.js';
import { openDatabase } from './open-database.js';
import { prepareResults } from './prepare-results.js';
import { PublishedResults } from './published-results.js';
import { createAnswerStore } from './sql-answer-store.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'good', type: 'nps', title: 'Good?' }],
};
const catalogue = new Map([
  ['note', { definition: { ...definition, id: 'note', kind: 'message' as const }, hash: '', isBuiltIn: false }],
  ['lunch', { definition, hash: '', isBuiltIn: false }],
]);

describe('prepareResults', () => {
  let folder: string;
  let store: AnswerStore;
  const fresh = (): PublishedResults =>
    new PublishedResults({
      batches: store.batches,
      ledger: {
        waves: () => Promise.resolve([]),
        headcounts: () => Promise.resolve(new Map()),
        actions: () => Promise.resolve([]),
      },
      lists: { read: () => ({}) },
      nowMs: () => 0,
    });
  const answer = async (wave: string, count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn++) {
      const id = `${wave}${turn}`;
      const body = JSON.stringify({ id, language: 'en', answers: { good: turn }, skipped: {}, context: {} });
      await store.accept({ id, pulse: 'lunch', wave, definition: 'd', content: 'c', body });
    }
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prepare-results-'));
    const database = openDatabase(join(folder, 'pulse.sqlite'));
    if (!database.ok) throw new Error(database.error);
    store = createAnswerStore(database.value);
    for (const wave of ['2026-10', '2026-11']) await answer(wave, 8);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('leaves nothing to be counted for the first who looks', async () => {
    const shown = await fresh().document(definition, undefined);
    const results = fresh();
    await prepareResults(results, catalogue, vi.fn(), new AbortController().signal);
    const spies = [vi.spyOn(store.batches, 'tallies'), vi.spyOn(store.batches, 'published')];
    expect(await results.document(definition, undefined)).toEqual(shown);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  it('publishes nothing of an open wave, because nobody looked', async () => {
    await prepareResults(fresh(), catalogue, vi.fn(), new AbortController().signal);
    expect((await store.batches.waves('lunch')).map(({ waiting }) => waiting)).toEqual([0, 8]);
  });

  it('ends when the collector stops, and lets others in between two waves', async () => {
    await fresh().document(definition, undefined);
    const tallies = vi.spyOn(store.batches, 'tallies');
    const stopping = new AbortController();
    const log = vi.fn();
    setImmediate(() => stopping.abort());
    await prepareResults(fresh(), catalogue, log, stopping.signal);
    expect(tallies).toHaveBeenCalledTimes(1);
    expect(log).not.toHaveBeenCalled();
  });

  it('says what it could not work out, and goes on', async () => {
    const log = vi.fn();
    const prepare = vi.fn(() => Promise.reject(new Error('The disk is gone.')));
    await prepareResults({ prepare }, catalogue, log, new AbortController().signal);
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ pulse: 'lunch', reason: 'The disk is gone.' }));
  });
});
