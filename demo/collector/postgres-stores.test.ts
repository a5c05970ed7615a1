import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerStoreContract } from '../../tests/contract/answer-store-contract.js';
import { batchStoreContract } from '../../tests/contract/batch-store-contract.js';
import { messageStoreContract } from '../../tests/contract/message-store-contract.js';
import { ownerRecordsContract } from '../../tests/contract/owner-records-contract.js';
import { describePostgres, startPostgres, type PostgresServer } from '../../tests/postgres-server.js';
import { createStores } from './open-stores.js';
import { postgresMigrations } from './postgres-migrations.js';
import { openPostgres } from './postgres-database.js';
import type { SqlDatabase } from './sql-database.js';

const opened = async (url: string): Promise<SqlDatabase> => {
  const database = await openPostgres(url);
  if (!database.ok) throw new Error(database.error);
  return database.value;
};

const answer = (id: string, wave = 'w', content = 'c') => ({
  ...{ id, pulse: 'p', wave, definition: 'd', content },
  body: JSON.stringify({ id }),
});

describePostgres('PostgreSQL', { timeout: 60_000 }, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server.stop(), 60_000);

  const prepare = async () => {
    const url = await server.emptySchema();
    const open = async () => createStores(await opened(url)).store;
    return { open, dispose: () => Promise.resolve() };
  };
  answerStoreContract('PostgreSQL', prepare);
  batchStoreContract('PostgreSQL', prepare);

  messageStoreContract('PostgreSQL', async () => {
    const url = await server.emptySchema();
    const open = async () => {
      const { store, messages } = createStores(await opened(url));
      return { answers: store, messages };
    };
    return { open, dispose: () => Promise.resolve() };
  });

  ownerRecordsContract('PostgreSQL', async () => {
    const url = await server.emptySchema();
    let database: SqlDatabase | undefined;
    return {
      async open() {
        database = await opened(url);
        return createStores(database).ledger;
      },
      close: async () => database?.close(),
      dispose: () => Promise.resolve(),
    };
  });

  it('makes its tables once, however many open it at once', async () => {
    const url = await server.emptySchema();
    const databases = await Promise.all(Array.from({ length: 4 }, () => opened(url)));
    expect(await server.query(url, 'SELECT steps FROM collector_schema ORDER BY steps')).toEqual(
      postgresMigrations.map((_, index) => ({ steps: index + 1 })),
    );
    await Promise.all(databases.map(database => database.close()));
  });

  it('leaves tables alone that a newer collector made', async () => {
    const url = await server.emptySchema();
    await server.query(url, 'CREATE TABLE collector_schema (steps integer NOT NULL)');
    await server.query(url, 'INSERT INTO collector_schema VALUES (999)');
    expect(await openPostgres(url)).toMatchObject({ ok: false, error: expect.stringContaining('newer version') });
  });

  it('says in a sentence without the password that it cannot be reached', async () => {
    const refused = await openPostgres('postgres://user:secret@127.0.0.1:1/pulse');
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('127.0.0.1:1/pulse') });
    expect(JSON.stringify(refused)).not.toContain('secret');
  });

  it('keeps nothing in a published batch that tells an order within it', async () => {
    const url = await server.emptySchema();
    const { store } = createStores(await opened(url));
    const ids = Array.from({ length: 300 }, () => randomBytes(16).toString('hex'));
    for (const id of ids)
      await store.accept({ ...answer(id), body: JSON.stringify(randomBytes(5000).toString('hex')) });
    await store.batches.publish('p', 'w', () => ({ isBatchDue: true, isClosed: false }));
    for (const table of ['published_answers', 'answer_ids']) {
      const rows = await server.query(url, `SELECT id, xmin::text FROM ${table} ORDER BY tableoid, ctid`);
      expect(rows.map(({ id }) => id)).toEqual([...ids].sort());
      expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
    }
    expect(await server.query(url, 'SELECT 1 FROM waiting_answers')).toEqual([]);
    await store.close();
  });

  it('gives one outcome to an id that arrives everywhere at once, with two contents and for two waves', async () => {
    const url = await server.emptySchema();
    const stores = await Promise.all(Array.from({ length: 3 }, async () => createStores(await opened(url)).store));
    for (let turn = 0; turn < 20; turn++) {
      const id = randomBytes(16).toString('hex');
      const given = [answer(id), answer(id, 'w', 'other'), answer(id, 'x', 'elsewhere'), answer(id)];
      const outcomes = await Promise.all(stores.flatMap(store => given.map(one => store.accept(one))));
      expect(outcomes.filter(outcome => outcome === 'stored')).toHaveLength(1);
      const rows = await server.query(url, 'SELECT wave, body FROM answers WHERE id = $1', [id]);
      expect(rows).toHaveLength(1);
      const again = await Promise.all(given.map(one => stores[0]!.accept(one)));
      expect(again.filter(outcome => outcome === 'duplicate').length).toBeGreaterThan(0);
      expect(again).not.toContain('stored');
    }
    await Promise.all(stores.map(store => store.close()));
  });

  it('loses nothing of what comes in while a wave is published again and again', async () => {
    const url = await server.emptySchema();
    const [one, other] = [createStores(await opened(url)).store, createStores(await opened(url)).store];
    const ids = Array.from({ length: 400 }, () => randomBytes(16).toString('hex'));
    let isOver = false;
    const publishing = [one, other].map(async store => {
      while (!isOver)
        await store.batches.publish('p', 'w', ({ waiting }) => ({ isBatchDue: waiting > 0, isClosed: false }));
    });
    await Promise.all(ids.map((id, index) => (index % 2 === 0 ? one : other).accept(answer(id))));
    isOver = true;
    await Promise.all(publishing);
    await one.batches.publish('p', 'w', ({ waiting }) => ({ isBatchDue: waiting > 0, isClosed: true }));
    const [wave] = await one.batches.waves('p');
    expect(wave).toMatchObject({ waiting: 0, isClosed: true });
    expect(wave?.batchSizes.reduce((sum, size) => sum + size, 0)).toBe(ids.length);
    expect(await other.bodies('p', 'w')).toEqual([...ids].sort().map(id => JSON.stringify({ id })));
    await Promise.all([one.close(), other.close()]);
  });
});
