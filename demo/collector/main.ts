import { fileURLToPath } from 'node:url';
import { writeLog } from './request-log.js';
import { startCollector } from './start-collector.js';

/** Both the source and its build lie two folders below the project. */
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const collector = await startCollector(process.env, projectFolder, writeLog);
if (collector.ok) {
  const { url, stop } = collector.value;
  process.stdout.write(`\n  ${url}\n\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
} else {
  process.stderr.write(`${collector.error}\n`);
  process.exitCode = 1;
}
