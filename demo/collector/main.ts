import { fileURLToPath } from 'node:url';
import { loadCatalogue } from './definition-catalogue.js';
import { createCollector } from './collector.js';
import { listen } from './listen.js';
import { openListSource } from './list-source.js';
import { writeLog } from './request-log.js';
import { readSettings } from './settings.js';
import { openSqliteAnswerStore } from './sqlite-answer-store.js';
import type { Result } from '../../src/base/result.js';

/** Both the source and its build lie two folders below the project. */
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const valueOrExit = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value;
  process.stderr.write(`${result.error}\n`);
  process.exit(1);
};

const settings = valueOrExit(readSettings(process.env, projectFolder));
const lists = valueOrExit(
  openListSource(settings.listsFolder, reason => writeLog({ level: 'warn', event: 'list-unreadable', reason })),
);
const catalogue = valueOrExit(await loadCatalogue(settings.pulsesFolder));
const store = valueOrExit(openSqliteAnswerStore(settings.databasePath));
for (const [pulse, { definition, hash }] of catalogue) {
  await store.rememberDefinition({ hash, pulse, text: JSON.stringify(definition) });
}

const app = createCollector({ settings, store, catalogue, lists, log: writeLog, nowMs: Date.now });
const server = await listen(app.fetch, settings);
if (!server.ok) await store.close();
const { url, close } = valueOrExit(server);
process.stdout.write(`\n  ${url}\n\n`);

const stop = async (): Promise<void> => {
  await close();
  await store.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
