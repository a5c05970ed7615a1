import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchStore } from '../../../demo/collector/batch-store.js';
import { PublishedResults } from '../../../demo/collector/published-results.js';
import { createBatchStore } from '../../../demo/collector/sql-batch-store.js';
import type { SqlDatabase } from '../../../demo/collector/sql-database.js';
import { questionContracts } from '../../../src/question/question-contracts.js';
import type { PulseResponse } from '../../../src/response/response.js';
import type { Aggregate } from '../../../src/results/aggregate.js';
import { completeAggregate } from '../../../src/results/complete-aggregate.js';
import { summarize } from '../../../src/results/summarize.js';
import { icsCore5 } from '../../../src/templates/ics-core5.js';
import { answersIn } from '../../contract/batch-store-contract.js';
import { describePostgres, startPostgres, type PostgresServer } from '../../postgres-server.js';
import { openFilled } from './filled-database.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const departments = ['care', 'it', 'desk', 'pay'].map(id => ({ id, label: id }));
const plan = { seed: 5, waves: 2, answers: 10_000, batches: 2, teams: departments.map(({ id }) => id) };

/** The same store, telling how much memory is in use while answers are read. */
const watched = (store: BatchStore, heapBytes: number[]): BatchStore => ({
  waves: pulse => store.waves(pulse),
  keepLists: (pulse, wave, lists) => store.keepLists(pulse, wave, lists),
  publish: (pulse, wave, decide) => store.publish(pulse, wave, decide),
  tallies: (pulse, wave, basis) => store.tallies(pulse, wave, basis),
  keepTallies: (pulse, wave, basis, tallies) => store.keepTallies(pulse, wave, basis, tallies),
  async *published(pulse, wave, fromBatch) {
    let pages = 0;
    for await (const page of store.published(pulse, wave, fromBatch)) {
      yield page;
      if (pages++ % 5 !== 4) continue;
      collectGarbage();
      heapBytes.push(process.memoryUsage().heapUsed);
    }
  },
});

const lists = { departments };

const aggregate = async (store: BatchStore): Promise<string> => {
  const ledger = {
    waves: () => Promise.resolve([]),
    headcounts: () => Promise.resolve(new Map<string, number>()),
    actions: () => Promise.resolve([]),
  };
  const results = new PublishedResults({ batches: store, ledger, lists: { read: () => lists }, nowMs: () => 0 });
  return (await results.document(icsCore5, undefined))?.body ?? '';
};

/** The document as the pure functions make it of all answers together. */
const wholeOf = async (store: BatchStore): Promise<Aggregate> => {
  const waves = await Promise.all(
    (await store.waves(icsCore5.id)).map(async ({ id, batchSizes }) => {
      const byBatch: PulseResponse[][] = batchSizes.map(() => []);
      for await (const page of store.published(icsCore5.id, id, 0)) {
        for (const [batch, response] of answersIn(page)) byBatch[batch]?.push(response);
      }
      const state = id === '2024-04' ? ('open' as const) : ('closed' as const);
      return { id, state, responses: byBatch.flat(), batchSizes };
    }),
  );
  expect(waves.flatMap(({ responses }) => responses)).toHaveLength(20_000);
  const generated = '1970-01-01T00:00:00.000Z';
  const scope = { definition: icsCore5, contracts: questionContracts, lists, language: 'en' };
  const additions = { definition: icsCore5, headcounts: new Map<string, number>(), actions: [] };
  return completeAggregate(summarize({ ...scope, waves, generated }), additions);
};

/** Texts of the documents that were made so far: every database says the same, letter by letter. */
const texts: string[] = [];

const aggregateOf20000 = (address: () => Promise<string>): void => {
  let database: SqlDatabase;
  beforeAll(async () => {
    const filled = await openFilled(await address());
    database = filled.database;
    await filled.fill(plan);
  }, 60_000);
  afterAll(() => database.close());

  it('become one document without ever being in memory together', { timeout: 60_000 }, async () => {
    const [store, heapBytes] = [createBatchStore(database), [] as number[]];
    const text = await aggregate(watched(store, heapBytes));
    // 20,000 of them would be some 20 MB.
    expect(heapBytes.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...heapBytes) - Math.min(...heapBytes)).toBeLessThan(4_000_000);

    const whole = await wholeOf(store);
    expect(whole.cells.filter(cell => 'n' in cell).length).toBeGreaterThan(100);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
    texts.push(text);
    expect(text).toBe(texts[0]);
  });

  it('come from tallies the second time, to the same text', async () => {
    const store = createBatchStore(database);
    const unread: BatchStore = {
      ...watched(store, []),
      published: () => {
        throw new Error('An answer was read again.');
      },
    };
    expect(await aggregate(unread)).toBe(await aggregate(store));
  });
};

describe('20,000 answers in a SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aggregate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  aggregateOf20000(() => Promise.resolve(join(folder, 'answers.sqlite')));
});

describePostgres('20,000 answers in PostgreSQL', () => {
  let server: PostgresServer | undefined;
  afterAll(() => server?.stop());
  aggregateOf20000(async () => {
    server = await startPostgres();
    return server.emptySchema();
  });
});
