/** WebKitWebDriver on a virtual display of its own, with a fresh profile; everything ends with `stop`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { EnginePaths } from '../../ci/engines.js';

export interface WebKitDriver {
  /** Port on 127.0.0.1 that speaks the WebDriver protocol. */
  readonly port: number;
  stop(): Promise<void>;
}

export interface WebKitMode {
  /** Default true. */
  readonly motion?: boolean;
}

/** What a new session asks for. */
export const webkitCapabilities = (browser: string, mode: { readonly dark?: boolean } = {}) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...(mode.dark ? ['--dark-mode'] : [])] },
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve((socket.end(), true)));
    socket.on('error', () => resolve(false));
  });

const untilAnswering = async (port: number, patienceMs: number): Promise<void> => {
  for (const until = Date.now() + patienceMs; Date.now() < until; await delay(50)) if (await answers(port)) return;
  throw new Error(`WebKitWebDriver did not answer within ${patienceMs} ms.`);
};

/** Xvfb picks a free display itself and writes its number to the file descriptor it is given. */
const startDisplay = (program: string): Promise<{ child: ChildProcess; name: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1360x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb ended with code ${String(code)}.`)));
    child.stdio[3]?.once('data', (bytes: Buffer) => resolve({ child, name: `:${bytes.toString().trim()}` }));
  });

const makeProfile = (mode: WebKitMode): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ics-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  const animations = mode.motion === false ? 0 : 1;
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), `[Settings]\ngtk-enable-animations=${animations}\n`);
  return folder;
};

export const startWebKitDriver = async (
  paths: NonNullable<EnginePaths['webkit']>,
  mode: WebKitMode = {},
): Promise<WebKitDriver> => {
  const children: ChildProcess[] = [];
  const profile = makeProfile(mode);
  const endChildren = (): void => {
    for (const child of children) child.kill();
  };
  process.once('exit', endChildren);
  const stop = async (): Promise<void> => {
    endChildren();
    process.off('exit', endChildren);
    // The browser is the driver's child and may write its caches a moment longer.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const display = await startDisplay(paths.display);
  children.push(display.child);
  const port = await freePort();
  const folders = { XDG_CONFIG_HOME: profile, XDG_DATA_HOME: profile, XDG_CACHE_HOME: profile };
  const environment = { ...process.env, ...folders, DISPLAY: display.name, NO_AT_BRIDGE: '1', GIO_USE_VFS: 'local' };
  children.push(spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: environment }));
  await untilAnswering(port, 15_000);
  return { port, stop };
};
