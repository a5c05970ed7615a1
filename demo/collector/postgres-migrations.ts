/** Parts that the answers of all waves are dealt to. A database of many machines may keep each on another one. */
const partitions = Array.from({ length: 8 }, (_, part) => part);

const partitionsOf = (table: string): string =>
  partitions
    .map(
      part =>
        `CREATE TABLE ${table}_${part} PARTITION OF ${table} FOR VALUES WITH (MODULUS ${partitions.length}, REMAINDER ${part});`,
    )
    .join('\n');

/**
 * Answers lie by pulse and wave, those that wait apart from those that were published; no row has a time. An id is taken once
 * whatever its wave. Waves keep no number of waiting answers: one row that every answer changes would let only one in at a time.
 * The views `answers` and `answer_waves` are what all stores read, with the columns of the tables of SQLite.
 */
const answers = `
  CREATE TABLE answer_ids (id text COLLATE "C" PRIMARY KEY, content text NOT NULL);
  CREATE TABLE waiting_answers (
    pulse text COLLATE "C" NOT NULL, wave text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL,
    definition text NOT NULL, body text NOT NULL, PRIMARY KEY (pulse, wave, id)) PARTITION BY HASH (pulse, wave);
  ${partitionsOf('waiting_answers')}
  CREATE TABLE published_answers (
    pulse text COLLATE "C" NOT NULL, wave text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, batch integer NOT NULL,
    definition text NOT NULL, body text NOT NULL, PRIMARY KEY (pulse, wave, id)) PARTITION BY HASH (pulse, wave);
  ${partitionsOf('published_answers')}
  CREATE TABLE kept_waves (
    pulse text COLLATE "C" NOT NULL, wave text COLLATE "C" NOT NULL, batch_sizes text NOT NULL DEFAULT '[]',
    is_closed integer NOT NULL DEFAULT 0, lists text, PRIMARY KEY (pulse, wave));
  CREATE TABLE answer_tallies (
    pulse text COLLATE "C" NOT NULL, wave text COLLATE "C" NOT NULL, batch integer NOT NULL, basis text NOT NULL,
    tally text NOT NULL, PRIMARY KEY (pulse, wave, batch));
  CREATE VIEW answers AS
    SELECT pulse, wave, id, batch, definition, body FROM published_answers
    UNION ALL SELECT pulse, wave, id, NULL::integer, definition, body FROM waiting_answers;
  CREATE VIEW answer_waves AS
    SELECT pulse, wave, (
      SELECT count(*) FROM waiting_answers AS waiting WHERE waiting.pulse = kept.pulse AND waiting.wave = kept.wave
    ) AS waiting, batch_sizes, is_closed, lists FROM kept_waves AS kept
    WHERE batch_sizes <> '[]' OR EXISTS (
      SELECT FROM waiting_answers AS waiting WHERE waiting.pulse = kept.pulse AND waiting.wave = kept.wave);`;

const definitionsAndLists = `
  CREATE TABLE definitions (hash text COLLATE "C" PRIMARY KEY, pulse text NOT NULL, text text NOT NULL);
  CREATE TABLE list_entries (
    list text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, entry text NOT NULL, PRIMARY KEY (list, id));`;

/** What owners say. Actions have a running number, because they are told in the order in which they were written. */
const ownerRecords = `
  CREATE TABLE owner_waves (
    pulse text COLLATE "C" NOT NULL, wave text COLLATE "C" NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'closed')), from_day text, to_day text, PRIMARY KEY (pulse, wave));
  CREATE TABLE owner_actions (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, pulse text NOT NULL, id text NOT NULL, asked text NOT NULL,
    text text NOT NULL, state text NOT NULL, told text, UNIQUE (pulse, id));
  CREATE TABLE owner_headcounts (id text COLLATE "C" PRIMARY KEY, people integer NOT NULL CHECK (people >= 0));
  CREATE TABLE owner_retention (pulse text COLLATE "C" PRIMARY KEY, months integer NOT NULL CHECK (months > 0));`;

/** Where messages stand; one that nobody has moved has no row. */
const messageStandings = `
  CREATE TABLE message_standings (
    id text COLLATE "C" PRIMARY KEY, state text COLLATE "C" NOT NULL, owner text, reason text, version integer NOT NULL);
  CREATE TABLE message_follow_ups (id text COLLATE "C" PRIMARY KEY);`;

/**
 * What makes the schema, in order; how many steps a database has behind it is in its table `collector_schema`. A step that was
 * once released is never changed; whoever needs another table adds a step at the end.
 */
export const postgresMigrations: readonly string[] = [answers, definitionsAndLists, ownerRecords, messageStandings];
