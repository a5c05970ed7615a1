/** A backend of Parse Server over PostgreSQL: `tsx parse-program.ts PORT DATABASE FOLDER`. */
import { requireFrom } from './npm-servers.js';

type Middleware = (...values: never) => unknown;
interface Application {
  use(path: string, middleware: Middleware): void;
  listen(port: number, host: string): void;
}
interface ParseModule {
  readonly ParseServer: new (options: object) => { readonly app: Middleware; start(): Promise<unknown> };
}

const load = requireFrom('parse-server');
const [port = '', databaseURI = '', logsFolder = ''] = process.argv.slice(2);
const { ParseServer } = load('parse-server') as ParseModule;
const server = new ParseServer({
  databaseURI,
  appId: 'pulse',
  masterKey: 'of-the-tests',
  maintenanceKey: 'of-the-tests-too',
  serverURL: `http://127.0.0.1:${port}/parse`,
  logsFolder,
  silent: true,
  allowClientClassCreation: true,
  idempotencyOptions: { paths: ['classes/.*'], ttl: 86_400 },
});
await server.start();
const application = (load('express') as () => Application)();
application.use('/parse', server.app);
application.listen(Number(port), '127.0.0.1');
