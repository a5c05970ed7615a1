import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PulseResponse } from '../../src/response/response.js';
import { loadCatalogue, type DefinitionCatalogue } from '../collector/definition-catalogue.js';
import { openDatabase, type SqliteDatabase } from '../collector/open-database.js';
import { createAnswerStore } from '../collector/sql-answer-store.js';
import { createMessageStore } from '../collector/sql-message-store.js';
import { createOwnerRecords } from '../collector/sql-owner-records.js';
import departments from '../lists/departments.json' with { type: 'json' };
import processes from '../lists/processes.json' with { type: 'json' };
import { fillCompany } from './fill-company.js';

const lists = { departments: departments.map(entry => ({ ...entry, headcount: 5 })), processes };
const nowMs = Date.UTC(2026, 10, 22);

const taken = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (result.ok) return result.value;
  throw new Error(String(result.error));
};

describe('fillCompany', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ics-company-'));
  let place = 0;
  let database: SqliteDatabase;
  let catalogue: DefinitionCatalogue;
  beforeEach(async () => {
    database = taken(openDatabase(join(folder, `${(place += 1)}.sqlite`)));
    catalogue = taken(await loadCatalogue(join(import.meta.dirname, '../pulses')));
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const fill = (more: Partial<Parameters<typeof fillCompany>[0]> = {}) =>
    fillCompany({ database, catalogue, lists, seed: 7, nowMs, ...more });
  const answersOf = async (pulse: string, wave: string): Promise<readonly PulseResponse[]> =>
    (await createAnswerStore(database).bodies(pulse, wave)).map(body => JSON.parse(body) as PulseResponse);

  it('stores all answers, and what owners say', async () => {
    const stored = taken(await fill());
    const store = createAnswerStore(database);
    const waves = await store.waves('ics-core5');
    expect(stored).toBeGreaterThan(500);
    expect(waves).toHaveLength(8);
    expect((await answersOf('ics-core5', '2026-11')).length).toBeGreaterThan(20);
    const records = createOwnerRecords(database);
    expect([...(await records.headcounts()).values()]).toEqual(Array.from({ length: 14 }, () => 5));
    expect((await records.waves('ics-core5')).map(({ id, state }) => [id, state])).toEqual(
      waves.slice(0, -1).map(id => [id, 'closed']),
    );
    expect((await records.actions('ics-core5')).map(({ asked, state }) => [asked, state])).toEqual([
      ['2026-05', 'done'],
      ['2026-08', 'started'],
    ]);
  });

  it('takes reports on their way, from taken on to confirmed', async () => {
    await fill();
    const { counts } = await createMessageStore(database).page('breakdown-report', {
      state: null,
      after: null,
      limit: 1,
    });
    expect(Object.keys(counts).sort()).toEqual(expect.arrayContaining(['confirmed', 'fixed', 'open', 'owned']));
  });

  it('leaves a store alone that holds answers', async () => {
    await fill();
    const before = await answersOf('morale', '2026-11');
    expect(taken(await fill({ seed: 8 }))).toBeNull();
    expect(await answersOf('morale', '2026-11')).toEqual(before);
  });

  it('stores nothing when one answer is refused', async () => {
    const morale = catalogue.get('morale')!;
    const unserved = new Map([...catalogue, ['morale', { ...morale, hash: 'f'.repeat(64) }]]);
    expect(await fill({ catalogue: unserved })).toMatchObject({ ok: false });
    expect(await createAnswerStore(database).waves('ics-core5')).toEqual([]);
  });

  it.each([
    ['departments', { ...lists, departments: lists.departments.slice(0, 3) }],
    ['processes', { ...lists, processes: [] }],
    ['any list', {}],
  ])('needs enough %s', async (_, few) => {
    expect(await fill({ lists: few })).toMatchObject({ ok: false });
  });
});
