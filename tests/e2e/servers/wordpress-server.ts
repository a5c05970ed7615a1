import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findService } from '../../ci/services.js';
import { startMariaDb } from './mariadb-process.js';
import { answers, findFreePort, makeFolder, startProcess } from './server-process.js';

export interface WordPress {
  readonly origin: string;
  /** The bodies that the plugin has kept, as the database holds them. */
  kept(): readonly Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

const fixtures = fileURLToPath(new URL('../../fixtures/servers/wordpress/', import.meta.url));
const builds = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));

/** The program as Debian has it, with a plugin, a theme and settings of the tests, and the package under `/assets/`. */
const layOut = (folder: string): void => {
  cpSync(findService('wordpress') ?? '', folder, {
    recursive: true,
    dereference: true,
    filter: path => !/wordpress\/(\.htaccess|wp-config\.php|wp-content\/(languages|uploads).*)$/.test(path),
  });
  for (const name of ['wp-config.php', 'set-up.php']) cpSync(join(fixtures, name), join(folder, name));
  mkdirSync(join(folder, 'wp-content/themes'), { recursive: true });
  cpSync(join(fixtures, 'mu-plugins'), join(folder, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(fixtures, 'theme'), join(folder, 'wp-content/themes/bare'), { recursive: true });
  cpSync(builds, join(folder, 'assets'), { recursive: true });
  cpSync(join(fixtures, 'pulse-site.js'), join(folder, 'assets/pulse-site.js'));
};

const runPhp = (parameters: readonly string[], environment: Readonly<Record<string, string>>): string => {
  const { status, stdout, stderr } = spawnSync('php', parameters, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`php failed: ${stdout}${stderr}`);
  return stdout;
};

const readKept = `require $argv[1] . '/wp-load.php'; global $wpdb;
echo '[', implode(',', $wpdb->get_col("SELECT option_value FROM $wpdb->options WHERE option_name LIKE 'pulse\\_answer\\_%'")), ']';`;

/**
 * Starts it over a MariaDB of its own, with one page, `/pulse/`, that has a pulse in it, and one person, `anna` with the password
 * `of-the-tests`. It believes to be at `address`, where something stands before it.
 */
export const startWordPress = async (definition: object, address?: string): Promise<WordPress> => {
  const database = await startMariaDb();
  const [port, folder] = [await findFreePort(), makeFolder('wordpress')];
  const origin = `http://127.0.0.1:${port}`;
  const environment = {
    WORDPRESS_DATABASE: database.address,
    WORDPRESS_ORIGIN: address ?? origin,
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const stopAll = async (stop?: () => Promise<void>): Promise<void> => {
    await stop?.();
    await database.stop();
    folder.remove();
  };
  try {
    layOut(folder.path);
    runPhp([join(folder.path, 'set-up.php'), JSON.stringify(definition)], environment);
    const server = await startProcess({
      command: 'php',
      parameters: ['-S', `127.0.0.1:${port}`, '-t', folder.path, join(fixtures, 'router.php')],
      environment,
      isReady: () => answers(`${origin}/assets/pulse-site.js`),
    });
    return {
      origin,
      kept: () => JSON.parse(runPhp(['-r', readKept, folder.path], environment)) as readonly Record<string, unknown>[],
      stop: () => stopAll(server.stop),
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
};
