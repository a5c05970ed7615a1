import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../postgres-server.js';
import { answers, findFreePort, makeFolder, startProcess } from './server-process.js';

export interface ParseServer {
  readonly origin: string;
  /** The objects of the class `PulseResponse`. */
  objects(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

const headers = { 'x-parse-application-id': 'pulse', 'x-parse-master-key': 'of-the-tests' };

/** Starts it over a PostgreSQL of its own; it refuses a request whose id it has seen. */
export const startParseServer = async (): Promise<ParseServer> => {
  const database = await startPostgres();
  // Parse Server makes its tables in the schema that every database has.
  const databaseUrl = (await database.emptySchema()).replace(/\?.*/, '');
  const [port, folder] = [await findFreePort(), makeFolder('parse')];
  const origin = `http://127.0.0.1:${port}`;
  const program = fileURLToPath(new URL('parse-program.ts', import.meta.url));
  const stopAll = async (stop?: () => Promise<void>): Promise<void> => {
    await stop?.();
    await database.stop();
    folder.remove();
  };
  try {
    const server = await startProcess({
      command: process.execPath,
      parameters: ['--import', 'tsx', program, String(port), databaseUrl, folder.path],
      // It warns before it has read its options.
      environment: { PARSE_SERVER_LOGS_FOLDER: folder.path },
      isReady: () => answers(`${origin}/parse/health`),
    });
    return {
      origin,
      async objects() {
        const reply = await fetch(`${origin}/parse/classes/PulseResponse`, { headers });
        return ((await reply.json()) as { readonly results: readonly Record<string, unknown>[] }).results;
      },
      stop: () => stopAll(server.stop),
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
};
