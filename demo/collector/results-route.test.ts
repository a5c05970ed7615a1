import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { Aggregate } from '../../src/results/aggregate.js';
import type { AnswerStore } from './answer-store.js';
import { openDatabase } from './open-database.js';
import type { WaveRecord } from './owner-ledger.js';
import { resultsRoute } from './results-route.js';
import { createAnswerStore } from './sql-answer-store.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'good', type: 'nps', title: 'Good?' }],
};

interface Kitchen {
  answer(wave: string, count: number, answered?: (number: number) => object): Promise<void>;
  request(etag?: string, query?: string): Promise<Response>;
  /** Answers in the figure of everybody, or why there is none. */
  look(wave: string): Promise<number | string>;
  restart(change?: Partial<PulseDefinition>): Promise<void>;
  readonly said: { waves: WaveRecord[] };
  readonly store: AnswerStore;
}

describe('resultsRoute', () => {
  let kitchen: Kitchen;
  let close: () => Promise<void>;

  /** A collector that can be stopped and started over the same file. */
  const openKitchen = (): [Kitchen, () => Promise<void>] => {
    const folder = mkdtempSync(join(tmpdir(), 'results-route-'));
    const said: Kitchen['said'] = { waves: [] };
    let taken = 0;
    let store: AnswerStore;
    let route: ReturnType<typeof resultsRoute>;
    const start = (change: Partial<PulseDefinition>): void => {
      const database = openDatabase(join(folder, 'pulse.sqlite'));
      if (!database.ok) throw new Error(database.error);
      store = createAnswerStore(database.value);
      route = resultsRoute({
        store,
        ledger: {
          waves: () => Promise.resolve(said.waves),
          headcounts: () => Promise.resolve(new Map([['all', 40]])),
          actions: () => Promise.resolve([{ id: 'a', asked: '2026-11', text: { en: 'More salad' }, state: 'done' }]),
        },
        catalogue: new Map([['lunch', { definition: { ...definition, ...change }, hash: '', isBuiltIn: false }]]),
        lists: { read: () => ({}) },
        access: null,
        nowMs: () => 0,
      });
    };
    start({});
    const open: Kitchen = {
      said,
      get store() {
        return store;
      },
      async answer(wave, count, answered = number => ({ answers: { good: number % 11 } })) {
        for (let turn = 0; turn < count; turn++) {
          // Ids as they are drawn: in no order.
          const id = ((++taken * 7919) % 1009).toString(16).padStart(32, '0');
          const body = JSON.stringify({
            id,
            language: 'en',
            answers: {},
            skipped: {},
            context: {},
            ...answered(taken),
          });
          await store.accept({ id, pulse: 'lunch', wave, definition: 'd', content: 'c', body });
        }
      },
      request: async (etag, query = '') =>
        route.request(`/lunch${query}`, { headers: etag === undefined ? {} : { 'If-None-Match': etag } }),
      async look(wave) {
        const aggregate = (await (await route.request('/lunch')).json()) as Aggregate;
        const found = aggregate.cells.find(cell => cell.w === wave && cell.d === 'good');
        return found === undefined ? 'nothing' : 'n' in found ? found.n : found.s;
      },
      async restart(change = {}) {
        await store.close();
        start(change);
      },
    };
    return [open, () => store.close().then(() => rmSync(folder, { recursive: true }))];
  };
  beforeEach(() => {
    [kitchen, close] = openKitchen();
  });
  afterEach(() => close());

  it('shows whoever looks after every answer no fewer than five new ones', async () => {
    const seen: (number | string)[] = [];
    for (let turn = 0; turn < 23; turn++) {
      await kitchen.answer('2026-11', 1);
      seen.push(await kitchen.look('2026-11'));
    }
    expect([...new Set(seen)]).toEqual(['min', 5, 10, 15, 20]);
    expect(seen.indexOf(10)).toBe(9);
  });

  it('shows what is left at close only when it is enough, and later answers in batches again', async () => {
    await kitchen.answer('2026-11', 8);
    expect(await kitchen.look('2026-11')).toBe(8);
    await kitchen.answer('2026-11', 3);
    await kitchen.answer('2026-12', 1);
    expect(await kitchen.look('2026-11')).toBe(8);
    await kitchen.answer('2026-11', 1);
    expect(await kitchen.look('2026-11')).toBe(8);
    await kitchen.answer('2026-11', 4);
    expect(await kitchen.look('2026-11')).toBe(16);
  });

  it('shows all of a wave that nobody looked at while it was open', async () => {
    await kitchen.answer('2026-11', 7);
    await kitchen.answer('2026-12', 1);
    expect(await kitchen.look('2026-11')).toBe(7);
  });

  it('publishes the same after a restart, and takes nothing for new that was published before', async () => {
    await kitchen.answer('2026-11', 7);
    const before = await (await kitchen.request()).text();
    await kitchen.answer('2026-11', 3);
    await kitchen.restart();
    const reply = await kitchen.request();
    expect(await reply.text()).toBe(before);
    expect(await kitchen.look('2026-11')).toBe(7);
    await kitchen.answer('2026-11', 2);
    expect(await kitchen.look('2026-11')).toBe(12);
  });

  it('reads no answer twice, and none at all between two batches', async () => {
    await kitchen.answer('2026-11', 7);
    const published = vi.spyOn(kitchen.store.batches, 'published');
    const etag = (await kitchen.request()).headers.get('etag') ?? '';
    expect(published.mock.calls.map(([, wave, from]) => [wave, from])).toEqual([['2026-11', 0]]);
    await kitchen.answer('2026-11', 4);
    const tallies = vi.spyOn(kitchen.store.batches, 'tallies');
    expect((await kitchen.request(etag)).status).toBe(304);
    expect((await kitchen.request()).headers.get('etag')).toBe(etag);
    expect(tallies).not.toHaveBeenCalled();
    await kitchen.answer('2026-11', 1);
    expect((await kitchen.request(etag)).status).toBe(200);
    expect(published.mock.calls.map(([, wave, from]) => [wave, from])).toEqual([
      ['2026-11', 0],
      ['2026-11', 1],
    ]);
  });

  it('makes one document for all who ask at once', async () => {
    await kitchen.answer('2026-11', 7);
    const published = vi.spyOn(kitchen.store.batches, 'published');
    const bodies = await Promise.all(Array.from({ length: 5 }, async () => (await kitchen.request()).text()));
    expect(new Set(bodies).size).toBe(1);
    expect(published).toHaveBeenCalledTimes(1);
  });

  it('counts published answers anew when the questions have changed', async () => {
    await kitchen.answer('2026-11', 8, number => ({ answers: { good: number % 11, more: (number * 3) % 11 } }));
    await kitchen.look('2026-11');
    await kitchen.restart({
      questions: [...definition.questions, { id: 'more', type: 'nps', title: 'More?' }],
    });
    const { cells } = (await (await kitchen.request()).json()) as Aggregate;
    expect(cells.map(cell => [cell.d, 'n' in cell ? cell.n : cell.s])).toEqual([
      ['good', 8],
      ['more', 8],
    ]);
  });

  it('goes by what the owner says of a wave, and passes on what the owner adds', async () => {
    await kitchen.answer('2026-10', 12);
    await kitchen.answer('2026-11', 12);
    kitchen.said.waves = [
      { pulse: 'lunch', id: '2026-10', state: 'open', from: '2026-10-01' },
      { pulse: 'lunch', id: '2026-11', state: 'closed' },
    ];
    const aggregate = (await (await kitchen.request()).json()) as Aggregate;
    expect(aggregate.waves).toEqual([
      { id: '2026-10', from: '2026-10-01', state: 'open' },
      { id: '2026-11', state: 'closed' },
    ]);
    expect(aggregate.rates?.map(({ w, g, invited, complete }) => [w, g, invited, complete])).toEqual([
      ['2026-10', 'all', 40, 12],
      ['2026-11', 'all', 40, 12],
    ]);
    expect(aggregate.actions?.map(({ id }) => id)).toEqual(['a']);
  });

  it('publishes what is left when an owner closes a wave that was opened again', async () => {
    await kitchen.answer('2026-11', 20);
    kitchen.said.waves = [{ pulse: 'lunch', id: '2026-11', state: 'closed' }];
    await kitchen.look('2026-11');
    await kitchen.answer('2026-11', 4);
    expect((await kitchen.store.batches.waves('lunch'))[0]?.waiting).toBe(4);
    await kitchen.look('2026-11');
    expect((await kitchen.store.batches.waves('lunch'))[0]?.waiting).toBe(4);
    kitchen.said.waves = [{ pulse: 'lunch', id: '2026-11', state: 'open' }];
    await kitchen.look('2026-11');
    kitchen.said.waves = [{ pulse: 'lunch', id: '2026-11', state: 'closed' }];
    // Four are too few by themselves: they are in a batch, and in no figure.
    expect(await kitchen.look('2026-11')).toBe(20);
    expect((await kitchen.store.batches.waves('lunch'))[0]).toMatchObject({ waiting: 0, batchSizes: [20, 4] });
  });

  it('names a document by its text, so that other code has another name for what it says otherwise', async () => {
    await kitchen.answer('2026-11', 6);
    const response = await kitchen.request();
    const text = await response.text();
    expect(response.headers.get('etag')).toBe(`"${createHash('sha256').update(text).digest('base64url')}"`);
  });

  it('says that a wave is not there, and shows one alone', async () => {
    await kitchen.answer('2026-10', 6);
    await kitchen.answer('2026-11', 6);
    expect((await kitchen.request(undefined, '?wave=2019-01')).status).toBe(404);
    const { waves } = (await (await kitchen.request(undefined, '?wave=2026-10')).json()) as Aggregate;
    expect(waves).toEqual([{ id: '2026-10', state: 'closed' }]);
  });
});
