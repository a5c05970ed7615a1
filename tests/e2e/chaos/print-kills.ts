/**
 * `npm run test:kill`: 200 times the browser is killed within 50 ms after it said "saved", and started again; every answer must be
 * in the database once. `-- --kills 20 --seed 2` for fewer, or for another order. Exits with 1 on any difference.
 */
import { parseArgs } from 'node:util';
import { runKills } from './run-kills.js';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.kills);
const { kills, lost, double, measuredMs, durationMs } = await runKills(Number(values.seed), count, line =>
  process.stderr.write(`${line}\n`),
);
const quantileMs = (share: number): string => (measuredMs[Math.floor(share * (count - 1))] ?? 0).toFixed(1);
process.stdout.write(
  [
    `${count - lost.length} of ${count} answers survived the kill, each stored once except ${double.length}; seed ${values.seed}`,
    `from the message to the signal: ${quantileMs(0)} to ${quantileMs(1)} ms, median ${quantileMs(0.5)} ms`,
    `${(durationMs / 1_000).toFixed(0)} s, ${(durationMs / count / 1_000).toFixed(2)} s a kill`,
    ...lost.map(comment => `lost: ${comment}, after ${kills.find(kill => kill.comment === comment)?.delayMs} ms`),
    ...double.map(comment => `double: ${comment}`),
    '',
  ].join('\n'),
);
process.exitCode = lost.length + double.length > 0 ? 1 : 0;
