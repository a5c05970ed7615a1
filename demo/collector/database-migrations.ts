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

/** What owners say. Actions have a running number, because they are told in the order in which they were written. */
const ownerRecords = `
  CREATE TABLE owner_waves (
    pulse TEXT NOT NULL, wave TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    from_day TEXT, to_day TEXT, PRIMARY KEY (pulse, wave)) STRICT, WITHOUT ROWID;
  CREATE TABLE owner_actions (
    number INTEGER PRIMARY KEY, pulse TEXT NOT NULL, id TEXT NOT NULL, asked TEXT NOT NULL, text TEXT NOT NULL,
    state TEXT NOT NULL, told TEXT, UNIQUE (pulse, id)) STRICT;
  CREATE TABLE owner_headcounts (
    id TEXT PRIMARY KEY, people INTEGER NOT NULL CHECK (people >= 0)) STRICT, WITHOUT ROWID;
  CREATE TABLE owner_retention (
    pulse TEXT PRIMARY KEY, months INTEGER NOT NULL CHECK (months > 0)) STRICT, WITHOUT ROWID;`;

/** Where messages stand; one that nobody has moved has no row. What is said of an answer goes with it. */
const messageStandings = `
  CREATE TABLE message_standings (
    id TEXT PRIMARY KEY, state TEXT NOT NULL, owner TEXT, reason TEXT, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE message_follow_ups (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TRIGGER answers_take_messages_along AFTER DELETE ON answers BEGIN
    DELETE FROM message_standings WHERE id = OLD.id;
    DELETE FROM message_follow_ups WHERE id = OLD.id;
  END;`;

/**
 * Batches and tallies, and answers in the order of their waves, so that a wave is read in one go. How many answers a wave has is
 * counted as they come: nobody who looks has to wait for that. Answers of before are in no batch: what was published of them was
 * known to a running collector only. The trigger lay on the old table and went with it.
 */
const answerBatches = `
  CREATE TABLE answers_by_wave_and_id (
    pulse TEXT NOT NULL, wave TEXT NOT NULL, id TEXT NOT NULL, batch INTEGER, definition TEXT NOT NULL,
    content TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (pulse, wave, id)) STRICT, WITHOUT ROWID;
  INSERT INTO answers_by_wave_and_id (pulse, wave, id, definition, content, body)
    SELECT pulse, wave, id, definition, content, body FROM answers ORDER BY pulse, wave, id;
  DROP TABLE answers;
  ALTER TABLE answers_by_wave_and_id RENAME TO answers;
  CREATE UNIQUE INDEX answers_by_id ON answers (id);
  CREATE TRIGGER answers_take_messages_along AFTER DELETE ON answers BEGIN
    DELETE FROM message_standings WHERE id = OLD.id;
    DELETE FROM message_follow_ups WHERE id = OLD.id;
  END;
  CREATE TABLE answer_waves (
    pulse TEXT NOT NULL, wave TEXT NOT NULL, waiting INTEGER NOT NULL, batch_sizes TEXT NOT NULL DEFAULT '[]',
    is_closed INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (pulse, wave)) STRICT, WITHOUT ROWID;
  INSERT INTO answer_waves (pulse, wave, waiting) SELECT pulse, wave, count(*) FROM answers GROUP BY pulse, wave;
  CREATE TABLE answer_tallies (
    pulse TEXT NOT NULL, wave TEXT NOT NULL, batch INTEGER NOT NULL, basis TEXT NOT NULL, tally TEXT NOT NULL,
    PRIMARY KEY (pulse, wave, batch)) STRICT, WITHOUT ROWID;`;

/** The lists that a wave is counted by. Waves of before get theirs when somebody looks. */
const listsOfWaves = `
  ALTER TABLE answer_waves ADD COLUMN lists TEXT;`;

/**
 * What makes the schema, in order: the number of steps that a file has behind it is its `user_version`. A step that was once
 * released is never changed; whoever needs another table adds a step at the end.
 */
export const migrations: readonly string[] = [
  answersDefinitionsAndLists,
  ownerRecords,
  messageStandings,
  answerBatches,
  listsOfWaves,
];
