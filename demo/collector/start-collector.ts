import { join } from 'node:path';
import { fail, ok, type Result } from '../../src/base/result.js';
import { createIntranet } from '../pages/intranet.js';
import type { AnswerStore } from './answer-store.js';
import { createCollector } from './collector.js';
import { loadCatalogue, type DefinitionCatalogue } from './definition-catalogue.js';
import { listen } from './listen.js';
import { openListSource, type ListSource } from './list-source.js';
import { openDatabase } from './open-database.js';
import type { Log } from './request-log.js';
import { readSettings, type Environment, type Settings } from './settings.js';
import { createSqliteAnswerStore } from './sqlite-answer-store.js';
import { openOwnerRecords } from './sqlite-owner-records.js';

export interface RunningCollector {
  /** For example `http://127.0.0.1:4173/`. */
  readonly url: string;
  /** Takes no new requests, finishes those under way, and closes the store. */
  stop(): Promise<void>;
}

const openLists = ({ listsFolder, intranet }: Settings, log: Log): Result<ListSource, string> => {
  const lists = openListSource(listsFolder, reason => log({ level: 'warn', event: 'list-unreadable', reason }));
  return lists.ok && intranet && lists.value.read()['departments'] === undefined
    ? fail(`The intranet needs its departments in ${join(listsFolder, 'departments.json')}.`)
    : lists;
};

const rememberAll = async (store: AnswerStore, catalogue: DefinitionCatalogue): Promise<void> => {
  for (const [pulse, { definition, hash }] of catalogue) {
    await store.rememberDefinition({ hash, pulse, text: JSON.stringify(definition) });
  }
};

/**
 * Starts the collector, and the demo intranet with it unless `INTRANET=off`. Errors are sentences for whoever starts it.
 * @param folder the project's own folder
 */
export const startCollector = async (
  environment: Environment,
  folder: string,
  log: Log,
): Promise<Result<RunningCollector, string>> => {
  const settings = readSettings(environment, folder);
  if (!settings.ok) return settings;
  const lists = openLists(settings.value, log);
  if (!lists.ok) return lists;
  const catalogue = await loadCatalogue(settings.value.pulsesFolder);
  if (!catalogue.ok) return catalogue;
  const database = openDatabase(settings.value.databasePath);
  if (!database.ok) return database;
  const store = createSqliteAnswerStore(database.value);
  await rememberAll(store, catalogue.value);
  const parts = {
    settings: settings.value,
    store,
    ledger: openOwnerRecords(database.value),
    catalogue: catalogue.value,
    lists: lists.value,
    log,
    nowMs: () => Date.now(),
  };
  const app = createCollector(parts);
  if (settings.value.intranet) {
    const folders = { builds: join(folder, 'dist', 'cdn'), own: join(folder, 'demo', 'pages') };
    app.route('/', createIntranet({ ...parts, folders }));
  }
  const server = await listen(app.fetch, settings.value);
  if (!server.ok) await store.close();
  return server.ok ? ok({ url: server.value.url, stop: () => server.value.close().then(() => store.close()) }) : server;
};
