/** One measurement in a process of its own, so that its memory is its own: `measure.ts <phase> <address>`. Prints JSON. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PublishedResults } from '../../../demo/collector/published-results.js';
import { createBatchStore } from '../../../demo/collector/sql-batch-store.js';
import type { SqlDatabase } from '../../../demo/collector/sql-database.js';
import type { ListEntry } from '../../../src/definition/pulse-definition.js';
import { icsCore5 } from '../../../src/templates/ics-core5.js';
import { openFilled, type FilledDatabase } from './filled-database.js';

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

const documentOf = (database: SqlDatabase): PublishedResults =>
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

type Phase = (filled: FilledDatabase) => Promise<Pick<Measurement, 'rows' | 'bytes'>>;

const rows = waves * answers;

const aggregate: Phase = async ({ database }) => {
  const body = (await documentOf(database).document(icsCore5, undefined))?.body;
  return { rows, bytes: Buffer.byteLength(body ?? '') };
};

const phases: Readonly<Record<string, Phase>> = {
  async fill(filled) {
    const teams = departments.map(({ id }) => id);
    await filled.fill({ seed: 1, waves, answers, batches, teams });
    return { rows, bytes: 0 };
  },
  async bare(filled) {
    return { rows, bytes: await filled.readBodies(icsCore5.id) };
  },
  cold: aggregate,
  warm: aggregate,
  async forget({ database }) {
    await database.read(session => session.rows('DELETE FROM answer_tallies'));
    return { rows: 0, bytes: 0 };
  },
  async look({ database }) {
    const [results, looks] = [documentOf(database), 200];
    for (let turn = 0; turn < looks; turn++) await results.document(icsCore5, undefined);
    return { rows: looks, bytes: 0 };
  },
};

const [phase = '', address = ''] = process.argv.slice(2);
const filled = await openFilled(address);
const [start, before] = [performance.now(), process.cpuUsage()];
const counted = await phases[phase]?.(filled);
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
