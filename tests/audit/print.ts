import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { auditCompanies, joinSummaries, type AuditSummary } from './audit-summary.js';

/**
 * Publishes random companies over time and computes all that can be computed from it:
 * `npm run audit:disclosure -- --companies 100000 --seed 1`. The companies are those of the seeds from `--seed` on, so that
 * any of them can be looked at alone; `--processes 1` leaves the other cores alone. Ends with 1 when our control leaks.
 */
const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: String(availableParallelism()) },
    part: { type: 'boolean', default: false },
  },
});
const companies = Number(values.companies);
const firstSeed = Number(values.seed);

/** Most of what an audit makes is gone at once: a larger nursery collects it in passing. */
const execArgv = [...process.execArgv, '--max-semi-space-size=64'];

/** Companies that one process audits before it says so: its memory stays small and progress is seen. */
const companiesAtOnce = 500;

const auditElsewhere = (seed: number, count: number): Promise<AuditSummary> =>
  new Promise((resolve, reject) => {
    const options = ['--part', '--seed', String(seed), '--companies', String(count)];
    const child = fork(fileURLToPath(import.meta.url), options, { execArgv });
    child.once('message', message => resolve(message as AuditSummary));
    child.once('exit', code => reject(new Error(`An audit ended with ${code}.`)));
  });

const auditAll = async (): Promise<AuditSummary> => {
  const summaries: AuditSummary[] = [];
  let next = firstSeed;
  const end = firstSeed + companies;
  const work = async (): Promise<void> => {
    while (next < end) {
      const seed = next;
      next = Math.min(end, seed + companiesAtOnce);
      summaries.push(await auditElsewhere(seed, next - seed));
      const { companies: done, ours } = joinSummaries(summaries);
      process.stderr.write(`${done} companies, ${ours.leaks} leaks\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, work));
  return joinSummaries(summaries);
};

const lineOf = (name: string, numbers: readonly (number | string)[]): string =>
  [name.padEnd(22), ...numbers.map(number => String(number).padStart(16))].join('');

const print = ({ companies: count, ours, thresholds, examples }: AuditSummary, seconds: number): void => {
  const lines = [
    `${count} companies from seed ${firstSeed}, ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(1)} a second`,
    lineOf('', ['our control', 'thresholds only']),
    lineOf('publications', [ours.publications, thresholds.publications]),
    lineOf('figures shown', [ours.figures, thresholds.figures]),
    lineOf('figures hidden', [ours.hidden, thresholds.hidden]),
    lineOf('leaks', [ours.leaks, thresholds.leaks]),
    lineOf('companies that leak', [ours.leakingCompanies, thresholds.leakingCompanies]),
    ...examples,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};

if (values.part) {
  process.send?.(auditCompanies(firstSeed, companies), () => process.disconnect());
} else {
  const startedMs = performance.now();
  const summary = await auditAll();
  print(summary, (performance.now() - startedMs) / 1000);
  process.exitCode = summary.ours.leaks > 0 ? 1 : 0;
}
