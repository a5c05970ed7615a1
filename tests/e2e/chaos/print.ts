/**
 * `npm run chaos -- --submissions 10000 --seed 1`: breaks everything around a browser that submits answers without a pause, and
 * compares the database with what was submitted. Exits with 1 on any difference. `--database postgres://…` takes an empty database
 * of a server in place of a SQLite file; with `--calm` nothing breaks.
 */
import { parseArgs } from 'node:util';
import { runChaos, type ChaosSummary } from './run-chaos.js';

const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    tabs: { type: 'string', default: '4' },
    database: { type: 'string' },
    calm: { type: 'boolean', default: false },
  },
});

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, count]) => `${count} × ${name}`).join(', ') || 'none';

const describe = (summary: ChaosSummary): string => {
  const { saved, stored, lost, double, strange, unheard, requests, durationMs } = summary;
  const requestCount = [...requests.values()].reduce((sum, count) => sum + count, 0);
  const seconds = durationMs / 1_000;
  const name = (comments: readonly string[]): string =>
    `${comments.length}${comments.length > 0 ? ` (${comments.slice(0, 10).join(', ')})` : ''}`;
  return [
    `seed ${values.seed}: ${saved} saved, and ${unheard} that reached the disk in a page that was killed before it heard; ${stored} stored`,
    `broken: ${listed(summary.acts)}`,
    `requests: ${requestCount}, ${(requestCount / stored).toFixed(3)} a submission: ${listed(requests)}`,
    `refused: ${listed(summary.refusals)}; "send now" ${summary.sentNow} times`,
    `${seconds.toFixed(0)} s, ${(saved / seconds).toFixed(1)} submissions a second`,
    `lost ${name(lost)}, double ${name(double)}, strange ${name(strange)}`,
  ].join('\n');
};

const summary = await runChaos({
  seed: Number(values.seed),
  submissions: Number(values.submissions),
  tabs: Number(values.tabs),
  isCalm: values.calm,
  postgresUrl: values.database,
  tell: line => process.stderr.write(`${line}\n`),
});
process.stdout.write(`${describe(summary)}\n`);
const { lost, double, strange, saved, unheard, stored } = summary;
process.exitCode = lost.length + double.length + strange.length > 0 || saved + unheard !== stored ? 1 : 0;
