import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from './database-migrations.js';
import { openDatabase, type SqliteDatabase } from './open-database.js';
import type { SqlSession } from './sql-database.js';

const opened = (path: string): SqliteDatabase => {
  const database = openDatabase(path);
  if (!database.ok) throw new Error(database.error);
  return database.value;
};

const write = (path: string, work: (database: Database) => void): void => {
  const database = new sqlite.Database(path);
  work(database);
  database.close();
};

describe('openDatabase', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'database-'));
    path = join(folder, 'pulse.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const versionOf = (database: SqliteDatabase) =>
    database.file(sql => sql.get('PRAGMA user_version')?.['user_version']);

  it('makes a file that has all steps behind it, and leaves one file behind', async () => {
    const database = opened(path);
    expect(await versionOf(database)).toBe(migrations.length);
    await database.close();
    await database.close();
    expect(readdirSync(folder)).toEqual(['pulse.sqlite']);
  });

  it('takes a file over that was written before files had a version', async () => {
    write(path, sql => {
      sql.exec(migrations[0] ?? '');
      sql.exec(`INSERT INTO definitions VALUES ('h', 'lunch', '{}')`);
    });
    const database = opened(path);
    expect(await versionOf(database)).toBe(migrations.length);
    expect(await database.file(sql => sql.all('SELECT hash FROM definitions'))).toEqual([{ hash: 'h' }]);
    await database.close();
  });

  it('keeps all changes of a transaction or none', async () => {
    const database = opened(path);
    const add =
      (hash: string) =>
      async ({ rows }: SqlSession) => {
        await rows('INSERT INTO definitions VALUES ($1, $2, $3)', [hash, 'lunch', '{}']);
        await rows('INSERT INTO definitions VALUES ($1, $2, $3)', [`${hash}2`, 'lunch', hash === 'bad' ? null : '{}']);
      };
    await database.transaction(add('good'));
    await expect(database.transaction(add('bad'))).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await database.file(sql => sql.all('SELECT hash FROM definitions'))).toEqual([
      { hash: 'good' },
      { hash: 'good2' },
    ]);
    await database.close();
  });

  it('leaves a file alone that a newer collector wrote', () => {
    write(path, sql => sql.exec('PRAGMA user_version = 999'));
    expect(openDatabase(path)).toMatchObject({ ok: false, error: expect.stringContaining('newer version') });
    expect(readdirSync(folder)).toEqual(['pulse.sqlite']);
  });

  it('says in a sentence that the file cannot be opened', () => {
    mkdirSync(path);
    expect(openDatabase(path)).toMatchObject({ ok: false, error: expect.stringContaining('cannot be opened') });
    expect(readdirSync(folder)).toEqual(['pulse.sqlite']);
  });
});
