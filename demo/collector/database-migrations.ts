/**
 * The first schema. Files of its time carry no version, so it changes nothing where its tables are there.
 * Rows lie in the order of their random ids: a table with a running number would tell who answered first.
 */
const answersDefinitionsAndLists = `
  CREATE TABLE IF NOT EXISTS answers (
    id TEXT PRIMARY KEY, pulse TEXT NOT NULL, wave TEXT NOT NULL, definition TEXT NOT NULL,
    content TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS answers_by_wave ON answers (pulse, wave, id);
  CREATE TABLE IF NOT EXISTS definitions (
    hash TEXT PRIMARY KEY, pulse TEXT NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS list_entries (
    list TEXT NOT NULL, id TEXT NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (list, id)) STRICT, WITHOUT ROWID;`;

/**
 * What makes the schema, in order: the number of steps that a file has behind it is its `user_version`. A step that was once
 * released is never changed; whoever needs another table adds a step at the end.
 */
export const migrations: readonly string[] = [answersDefinitionsAndLists];
