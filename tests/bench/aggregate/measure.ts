/** One measurement in a process of its own, so that its memory is its own: `measure.ts <phase> <database>`. Prints JSON. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDatabase, type SqliteDatabase } from '../../../demo/collector/open-database.js';
import { PublishedResults } from '../../../demo/collector/published-results.js';
import { createBatchStore } from '../../../demo/collector/sql-batch-store.js';
import { textIn } from '../../../demo/collector/sql-database.js';
import type { ListEntry } from '../../../src/definition/pulse-definition.js';
import { icsCore5 } from '../../../src/templates/ics-core5.js';
import { fillDatabase } from './fill-database.js';

export interface Measurement {
  readonly seconds: number;
  /** Of all threads: what it takes on a machine that has nothing else to do, and less than a busy one shows. */
  readonly processorSeconds: number;
  /** Largest memory of the whole process so far. */
  readonly peakRssMiB: number;
  /** Rows that were read, or stored. */
  readonly rows: number;
  readonly bytes: number;
}

/** Published answers of each wave, and batches of each wave. */
const [answers, batches] = [125_000, 10];
const waves = 8;

const departments = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../demo/lists/departments.json', import.meta.url)), 'utf8'),
) as readonly ListEntry[];

const documentOf = (database: SqliteDatabase): PublishedResults =>
  new PublishedResults({
    batches: createBatchStore(database),
    ledger: {
      waves: () => Promise.resolve([]),
      headcounts: () => Promise.resolve(new Map()),
      actions: () => Promise.resolve([]),
    },
    lists: { read: () => ({ departments }) },
    nowMs: () => 0,
  });

const rowsIn = (database: SqliteDatabase): Promise<number> =>
  database.file(sql => Number(sql.get('SELECT count(*) AS rows FROM answers')?.['rows']));

type Phase = (database: SqliteDatabase) => Promise<Pick<Measurement, 'rows' | 'bytes'>>;

const aggregate: Phase = async database => {
  const body = (await documentOf(database).document(icsCore5, undefined))?.body;
  return { rows: await rowsIn(database), bytes: Buffer.byteLength(body ?? '') };
};

const phases: Readonly<Record<string, Phase>> = {
  async fill(database) {
    const teams = departments.map(({ id }) => id);
    await fillDatabase(database, { seed: 1, waves, answers, batches, teams });
    return { rows: await rowsIn(database), bytes: 0 };
  },
  bare: database =>
    database.file(sql => {
      const select = sql.prepare('SELECT body FROM answers WHERE pulse = ?');
      let [rows, bytes] = [0, 0];
      for (const row of select.iterate([icsCore5.id])) [rows, bytes] = [rows + 1, bytes + textIn(row, 'body').length];
      select.finalize();
      return { rows, bytes };
    }),
  cold: aggregate,
  warm: aggregate,
  async forget(database) {
    await database.file(sql => sql.exec('DELETE FROM answer_tallies'));
    return { rows: 0, bytes: 0 };
  },
  async look(database) {
    const [results, rows] = [documentOf(database), 1000];
    for (let turn = 0; turn < rows; turn++) await results.document(icsCore5, undefined);
    return { rows, bytes: 0 };
  },
};

const [phase = '', path = ''] = process.argv.slice(2);
const opened = openDatabase(path);
if (!opened.ok) throw new Error(opened.error);
const [start, before] = [performance.now(), process.cpuUsage()];
const counted = await phases[phase]?.(opened.value);
if (counted === undefined) throw new Error(`There is no phase "${phase}".`);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const measurement: Measurement = {
  seconds,
  processorSeconds: (user + system) / 1e6,
  peakRssMiB: process.resourceUsage().maxRSS / 1024,
  ...counted,
};
process.stdout.write(JSON.stringify(measurement));
// Closing would rewrite the file.
process.exit(0);
