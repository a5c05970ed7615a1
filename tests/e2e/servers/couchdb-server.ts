import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers, findFreePort, makeFolder, startProcess } from './server-process.js';

export interface CouchDb {
  readonly origin: string;
  /** Every document of the database `answers`. */
  documents(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

interface AllDocuments {
  readonly rows: readonly { readonly doc: Readonly<Record<string, unknown>> }[];
}

/** Starts it with an empty database `answers`. */
export const startCouchDb = async (): Promise<CouchDb> => {
  const [port, folder] = [await findFreePort(), makeFolder('couchdb')];
  const origin = `http://127.0.0.1:${port}`;
  const program = fileURLToPath(new URL('couchdb-program.ts', import.meta.url));
  const server = await startProcess({
    command: process.execPath,
    parameters: ['--import', 'tsx', program, String(port), join(folder.path, 'log.txt')],
    isReady: () => answers(origin),
  });
  await fetch(`${origin}/answers`, { method: 'PUT' });
  return {
    origin,
    async documents() {
      const reply = await fetch(`${origin}/answers/_all_docs?include_docs=true`);
      return ((await reply.json()) as AllDocuments).rows.map(row => row.doc);
    },
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
};
