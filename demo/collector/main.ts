import { fileURLToPath } from 'node:url';
import { writeLog } from './request-log.js';
import { startCollector } from './start-collector.js';

/** Both the source and its build lie two folders below the project. */
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const run = async (): Promise<void> => {
  const collector = await startCollector(process.env, projectFolder, writeLog);
  if (!collector.ok) {
    process.stderr.write(`${collector.error}\n`);
    process.exitCode = 1;
    return;
  }
  const { url, stop } = collector.value;
  process.stdout.write(`\n  ${url}\n\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
};

// Not awaited: in the one-file build, modules that are imported later are only there when this one has run.
void run();
