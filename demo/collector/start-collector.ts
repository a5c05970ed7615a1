import { join } from 'node:path';
import { fail, ok, type Result } from '../../src/base/result.js';
import { fillCompany } from '../company/fill-company.js';
import { createIntranet } from '../pages/intranet.js';
import type { AnswerStore } from './answer-store.js';
import { createCollector } from './collector.js';
import { loadCatalogue, type DefinitionCatalogue } from './definition-catalogue.js';
import { listen } from './listen.js';
import { openListSource, type ListSource } from './list-source.js';
import { openOwnerPages } from './open-owner-pages.js';
import { createStores, openSettled } from './open-stores.js';
import { prepareResults } from './prepare-results.js';
import { PublishedResults } from './published-results.js';
import type { Log } from './request-log.js';
import { readSettings, type Environment, type Settings } from './settings.js';
import { createAnswerStore } from './sql-answer-store.js';
import type { SqlDatabase } from './sql-database.js';

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

/** The database with all that is served today, and with the invented company that the settings ask for, if it was empty. */
const openFilled = async (
  settings: Settings,
  catalogue: DefinitionCatalogue,
  lists: ListSource,
  log: Log,
): Promise<Result<SqlDatabase, string>> => {
  const { companySeed: seed } = settings;
  const opened = await openSettled(settings);
  if (!opened.ok) return opened;
  const database = opened.value;
  await rememberAll(createAnswerStore(database), catalogue);
  if (seed === null) return opened;
  const filled = await fillCompany({ database, catalogue, lists: lists.read(), seed, nowMs: Date.now() });
  if (!filled.ok) {
    await database.close();
    return filled;
  }
  if (filled.value !== null) log({ level: 'info', event: 'company-filled', seed, answers: filled.value });
  return opened;
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
  const database = await openFilled(settings.value, catalogue.value, lists.value, log);
  if (!database.ok) return database;
  const stores = createStores(database.value);
  const parts = {
    settings: settings.value,
    ...stores,
    catalogue: catalogue.value,
    lists: lists.value,
    log,
    nowMs: () => Date.now(),
  };
  const results = new PublishedResults({ ...parts, batches: stores.store.batches });
  const app = createCollector({ ...parts, results });
  const folders = {
    builds: join(folder, 'dist', 'cdn'),
    own: join(folder, 'demo', 'pages'),
    scripts: join(folder, 'dist', 'collector'),
  };
  const retention = openOwnerPages(app, { ...parts, folders });
  if (settings.value.intranet) app.route('/', createIntranet({ ...parts, folders }));
  const server = await listen(app.fetch, settings.value);
  const stopping = new AbortController();
  const close = (): Promise<void> => (stopping.abort(), retention.stop().then(() => stores.store.close()));
  if (server.ok) void prepareResults(results, catalogue.value, log, stopping.signal);
  else await close();
  return server.ok ? ok({ url: server.value.url, stop: () => server.value.close().then(close) }) : server;
};
