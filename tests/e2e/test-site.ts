/** A web site with pages of a test's own, the built script-tag files under `/assets/`, and a real collector behind `/api/`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCollector } from '../../demo/collector/collector.js';
import { loadCatalogue } from '../../demo/collector/definition-catalogue.js';
import { openListSource } from '../../demo/collector/list-source.js';
import { listen } from '../../demo/collector/listen.js';
import { readSettings } from '../../demo/collector/settings.js';
import { openDatabase } from '../../demo/collector/open-database.js';
import { openOwnerPages } from '../../demo/collector/open-owner-pages.js';
import { createAnswerStore } from '../../demo/collector/sql-answer-store.js';
import { createMessageStore } from '../../demo/collector/sql-message-store.js';
import { createOwnerRecords } from '../../demo/collector/sql-owner-records.js';
import { createIntranet } from '../../demo/pages/intranet.js';
import type { Result } from '../../src/base/result.js';
import type { PulseResponse } from '../../src/response/response.js';

/** Answers a request, or null where the site itself shall. */
export type Answer = (request: Request) => Response | null | Promise<Response | null>;

export interface TestSite {
  /** For example `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** What the database holds of a pulse. */
  answers(pulse: string): Promise<readonly PulseResponse[]>;
  stop(): Promise<void>;
}

const project = fileURLToPath(new URL('../..', import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A file with its media type; `change` edits its text on the way. */
export const replyFile = (path: string, change = (text: string): string => text): Response | null => {
  try {
    const type = mediaTypes[extname(path)] ?? 'application/octet-stream';
    return new Response(change(readFileSync(path, 'utf8')), { headers: { 'content-type': type } });
  } catch {
    return null;
  }
};

/** A file of the script-tag builds. */
export const replyBuilt = (name: string, change?: (text: string) => string): Response | null =>
  /^[\w.-]+(\/[\w.-]+)*$/.test(name) ? replyFile(join(project, 'dist/cdn', name), change) : null;

const expect = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value;
  throw new Error(result.error);
};

const openCollector = async (folder: string, pulses: string, intranet: boolean) => {
  const environment = {
    PORT: '0',
    DATABASE_URL: join(folder, 'answers.sqlite'),
    PULSES: resolve(project, pulses),
    INTRANET: intranet ? 'on' : 'off',
  };
  const settings = expect(readSettings(environment, project));
  const lists = expect(openListSource(settings.listsFolder, reason => console.warn(reason)));
  const catalogue = expect(await loadCatalogue(settings.pulsesFolder));
  const database = expect(openDatabase(settings.databasePath));
  const store = createAnswerStore(database);
  const messages = createMessageStore(database);
  const ledger = createOwnerRecords(database);
  for (const [pulse, { definition, hash }] of catalogue) {
    await store.rememberDefinition({ hash, pulse, text: JSON.stringify(definition) });
  }
  const nowMs = Date.now;
  const parts = { settings, store, messages, ledger, catalogue, lists, log: () => undefined, nowMs };
  const app = createCollector(parts);
  const folders = {
    builds: join(project, 'dist/cdn'),
    own: join(project, 'demo/pages'),
    scripts: join(project, 'dist/collector'),
  };
  const retention = openOwnerPages(app, { ...parts, folders });
  if (intranet) app.route('/', createIntranet({ lists, catalogue, folders, nowMs }));
  return { app, store, settings, retention };
};

export interface SiteOptions {
  /** Adds the demo's pages. Default false. */
  readonly intranet?: boolean;
  /** Folder of the definitions that the collector knows, below the project or absolute. Default: the fixtures, or the demo's. */
  readonly pulses?: string;
}

/** Starts the site on a free port with an empty database. `answer` is asked first. */
export const startTestSite = async (answer: Answer, options: SiteOptions = {}): Promise<TestSite> => {
  const { intranet = false } = options;
  const pulses = options.pulses ?? (intranet ? 'demo/pulses' : 'tests/fixtures/pulses');
  const folder = mkdtempSync(join(tmpdir(), 'ics-site-'));
  const { app, store, settings, retention } = await openCollector(folder, pulses, intranet);
  const respond = async (request: Request): Promise<Response> => {
    const own = await answer(request);
    if (own) return own;
    const { pathname } = new URL(request.url);
    const built = pathname.startsWith('/assets/') ? replyBuilt(pathname.slice('/assets/'.length)) : null;
    return built ?? app.fetch(request);
  };
  const server = expect(await listen(respond, settings));
  return {
    origin: server.url.replace(/\/$/, ''),
    async answers(pulse) {
      const waves = await store.waves(pulse);
      const bodies = await Promise.all(waves.map(wave => store.bodies(pulse, wave)));
      return bodies.flat().map(body => JSON.parse(body) as PulseResponse);
    },
    async stop() {
      await server.close();
      await retention.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
