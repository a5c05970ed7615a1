import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { findService } from '../../ci/services.js';
import { findFreePort, makeFolder, startProcess } from './server-process.js';

export interface PostgresProcess {
  /** With an empty database. */
  readonly url: string;
  stop(): Promise<void>;
}

const idOf = (kind: '-u' | '-g'): number => Number(spawnSync('id', [kind, 'nobody'], { encoding: 'utf8' }).stdout);

/** PostgreSQL refuses to run as root. */
const asNobody = (command: string, parameters: readonly string[]): [string, string[]] =>
  process.getuid?.() === 0
    ? ['setpriv', [`--reuid=${idOf('-u')}`, `--regid=${idOf('-g')}`, '--clear-groups', command, ...parameters]]
    : [command, [...parameters]];

/** Starts one of its own in a temporary folder. */
export const startPostgresProcess = async (): Promise<PostgresProcess> => {
  const programs = findService('postgresql') ?? '';
  const [port, folder] = [await findFreePort(), makeFolder('postgres')];
  if (process.getuid?.() === 0) chownSync(folder.path, idOf('-u'), idOf('-g'));
  const data = join(folder.path, 'data');
  const environment = { HOME: folder.path, LC_ALL: 'C' };
  const making = ['-D', data, '-U', 'app', '-A', 'trust', '--no-locale', '-E', 'UTF8', '-N'];
  const made = spawnSync(...asNobody(join(programs, 'initdb'), making), {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const [command, parameters] = asNobody(join(programs, 'postgres'), [
    ...['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder.path],
  ]);
  const server = await startProcess({
    command,
    parameters,
    environment,
    isReady: async () => {
      const asked = ['-h', '127.0.0.1', '-p', String(port), '-U', 'app', '-d', 'postgres'];
      return spawnSync(join(programs, 'pg_isready'), asked).status === 0;
    },
  });
  return {
    url: `postgres://app@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
};
