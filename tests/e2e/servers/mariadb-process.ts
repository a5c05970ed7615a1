import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { findService } from '../../ci/services.js';
import { findFreePort, makeFolder, startProcess } from './server-process.js';

export interface MariaDbProcess {
  /** For example `127.0.0.1:3306`; the user `root` needs no password. */
  readonly address: string;
  stop(): Promise<void>;
}

const greets = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'data');
    return true;
  } finally {
    socket.destroy();
  }
};

/** Starts one of its own in a temporary folder. */
export const startMariaDb = async (): Promise<MariaDbProcess> => {
  const [port, folder] = [await findFreePort(), makeFolder('mariadb')];
  const data = join(folder.path, 'data');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const making = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  const made = spawnSync('mariadb-install-db', [...making, ...user], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`mariadb-install-db failed: ${made.stdout}${made.stderr}`);
  const server = await startProcess({
    command: join(findService('mariadb') ?? '', 'mariadbd'),
    parameters: [
      '--no-defaults',
      `--datadir=${data}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${join(folder.path, 'socket')}`,
      `--pid-file=${join(folder.path, 'pid')}`,
      ...user,
    ],
    isReady: () => greets(port),
  });
  return {
    address: `127.0.0.1:${port}`,
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
};
