/** A database that speaks CouchDB's HTTP API, in memory: `tsx couchdb-program.ts PORT LOG`. */
import { requireFrom } from './npm-servers.js';

type Middleware = (...values: never) => unknown;
interface Application {
  use(middleware: Middleware): void;
  listen(port: number, host: string): void;
}
interface Database {
  plugin(adapter: unknown): Database;
  defaults(options: object): Database;
}

const load = requireFrom('couchdb');
const read = (name: string): unknown => {
  const loaded = load(name) as { readonly default?: unknown };
  return loaded.default ?? loaded;
};

const [port = '', logPath = ''] = process.argv.slice(2);
const database = (read('pouchdb-core') as Database)
  .plugin(read('pouchdb-adapter-memory'))
  .defaults({ adapter: 'memory' });
const application = (read('express') as () => Application)();
application.use((read('cors') as () => Middleware)());
const speakCouchDb = read('express-pouchdb') as (database: Database, options: object) => Middleware;
application.use(speakCouchDb(database, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath }));
application.listen(Number(port), '127.0.0.1');
