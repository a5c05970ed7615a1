import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { Aggregate, AggregateCell } from '../../src/results/aggregate.js';
import type { AnswerStore } from './answer-store.js';
import { openDatabase } from './open-database.js';
import { PublishedResults } from './published-results.js';
import { createAnswerStore } from './sql-answer-store.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  groupBy: 'team',
  context: ['team'],
  questions: [
    { id: 'good', type: 'nps', title: 'Good?' },
    { id: 'who', type: 'choice', optionsFrom: 'departments', title: 'Who?' },
  ],
};

const before: Lists = {
  departments: [
    { id: 'north', label: 'North' },
    { id: 'south', label: 'South' },
    { id: 'cooks', label: 'Cooks', parent: 'north' },
    { id: 'bakers', label: 'Bakers', parent: 'north' },
  ],
};

/** The cooks have moved, the bakers are gone, and the south has another name. */
const after: Lists = {
  departments: [
    { id: 'east', label: 'East' },
    { id: 'north', label: 'North' },
    { id: 'south', label: 'Sunny south' },
    { id: 'cooks', label: 'Cooks', parent: 'south' },
  ],
};

describe('a department that moves while a wave is open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moved-department-'));
  let [taken, lists] = [0, before];
  let store: AnswerStore;
  let results: PublishedResults;
  const open = (): void => {
    const database = openDatabase(join(folder, 'pulse.sqlite'));
    if (!database.ok) throw new Error(database.error);
    store = createAnswerStore(database.value);
    const ledger = {
      waves: () => Promise.resolve([]),
      headcounts: () => Promise.resolve(new Map<string, number>()),
      actions: () => Promise.resolve([]),
    };
    results = new PublishedResults({ batches: store.batches, ledger, lists: { read: () => lists }, nowMs: () => 0 });
  };
  beforeEach(open);
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const answer = async (wave: string, teams: readonly string[], count: number): Promise<void> => {
    for (let turn = 0; turn < count * teams.length; turn++) {
      const team = teams[turn % teams.length];
      const id = (++taken).toString(16).padStart(32, '0');
      const answers = { good: (turn * 7) % 11, who: turn % 3 === 0 ? 'south' : team };
      const body = JSON.stringify({ id, language: 'en', answers, skipped: {}, context: { team } });
      await store.accept({ id, pulse: 'lunch', wave, definition: 'd', content: 'c', body });
    }
  };
  const look = async (): Promise<Aggregate> =>
    JSON.parse((await results.document(definition, undefined))?.body ?? '') as Aggregate;
  const cellsOf = ({ cells }: Aggregate, wave: string): readonly AggregateCell[] => cells.filter(({ w }) => w === wave);
  const answersOf = (document: Aggregate, wave: string, group: string): unknown => {
    const cell = cellsOf(document, wave).find(({ g, d }) => g === group && d === 'good');
    return cell && ('n' in cell ? cell.n : cell.s);
  };

  it('changes no figure of the wave, and is counted where it belongs in the next', async () => {
    const teams = ['north', 'south', 'cooks', 'bakers'];
    await answer('2026-10', teams, 12);
    const first = await look();
    expect(answersOf(first, '2026-10', 'north')).toBe(36);
    lists = after;
    await store.close();
    open();
    const moved = await look();
    const columns = (document: Aggregate) => document.dims.find(({ id }) => id === 'who')?.options ?? [];
    for (const cell of cellsOf(first, '2026-10')) {
      const same = cellsOf(moved, '2026-10').find(({ g, d }) => g === cell.g && d === cell.d);
      expect(same).toEqual(cell);
    }
    expect(cellsOf(moved, '2026-10')).toHaveLength(cellsOf(first, '2026-10').length);
    expect(moved.groups.find(({ id }) => id === 'cooks')?.parent).toBe('north');
    expect(moved.groups.find(({ id }) => id === 'south')?.label).toEqual({ en: 'Sunny south' });

    await answer('2026-10', teams, 12);
    expect(answersOf(await look(), '2026-10', 'north')).toBe(72);

    await answer('2026-11', ['north', 'south', 'cooks', 'east'], 12);
    const next = await look();
    expect(answersOf(next, '2026-10', 'north')).toBe(72);
    expect(answersOf(next, '2026-11', 'north')).toBe(12);
    expect(answersOf(next, '2026-11', 'south')).toBe(24);
    expect(next.groups.map(({ id }) => id)).toEqual(expect.arrayContaining(['all', 'east', 'bakers']));
    const chosen = (document: Aggregate, option: string) => {
      const cell = cellsOf(document, '2026-10').find(({ g, d }) => g === 'all' && d === 'who');
      return cell && 'dist' in cell ? cell.dist?.[columns(document).indexOf(option)] : undefined;
    };
    for (const option of ['north', 'south', 'cooks', 'bakers'])
      expect(chosen(next, option)).toBe(2 * (chosen(first, option) ?? NaN));
  });
});
