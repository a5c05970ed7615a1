/**
 * A PostgreSQL of a test file's own, in a temporary folder and on a free port of loopback, with fsync as in earnest. Where none
 * is installed its tests are skipped, unless `REQUIRE_SERVICES` demands it.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { describe } from 'vitest';
import { findService, isServiceRequired } from './ci/services.js';

export interface PostgresServer {
  /** An address of an empty schema of its own, such as `postgres://…`. */
  emptySchema(): Promise<string>;
  /** The rows of a statement, over a connection of its own. */
  query(url: string, sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** Ends every connection and the server, at once as by a power cut or in good order, and starts it over the same data. */
  restart(manner: 'at-once' | 'in-order'): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** PostgreSQL refuses to run as root; its package brings a user for it. */
const runAs = async (): Promise<{ readonly uid: number; readonly gid: number } | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (kind: string) => Number((await promisify(execFile)('id', [kind, 'postgres'])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
};

const queryOnce = async (url: string, sql: string, values: readonly unknown[] = []) => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
};

const longestStartMs = 60_000;

/** Resolves when it takes connections. */
const waitFor = async (url: string, child: ChildProcess): Promise<void> => {
  const endMs = performance.now() + longestStartMs;
  for (;;) {
    try {
      await queryOnce(url, 'SELECT 1');
      return;
    } catch (error) {
      if (child.exitCode !== null || performance.now() > endMs) throw error;
      await setTimeout(50);
    }
  }
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};

/** Starts a server; throws where none is installed. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const programs = findService('postgresql');
  if (programs === null) throw new Error('PostgreSQL is not installed.');
  const user = await runAs();
  const folder = mkdtempSync(join(tmpdir(), 'ics-postgres-'));
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  const [data, port] = [join(folder, 'data'), await freePort()];
  const options = { ...user, cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } };
  // What is made here is synced when it is used: only the empty cluster may be lost.
  const making = ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-locale', '-E', 'UTF8', '-N'];
  await promisify(execFile)(join(programs, 'initdb'), making, options);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const launch = async (): Promise<ChildProcess> => {
    const settings = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'max_connections=60'];
    const child = spawn(join(programs, 'postgres'), settings, { ...options, stdio: 'ignore' });
    await waitFor(url, child);
    return child;
  };
  let child = await launch();
  let schemas = 0;
  return {
    async emptySchema() {
      const name = `schema_${(schemas += 1)}`;
      await queryOnce(url, `CREATE SCHEMA ${name}`);
      return `${url}?options=-c%20search_path%3D${name}`;
    },
    query: queryOnce,
    async restart(manner) {
      // At once: immediate shutdown, so that the log is replayed; in order: open connections are ended.
      await end(child, manner === 'at-once' ? 'SIGQUIT' : 'SIGINT');
      child = await launch();
    },
    async stop() {
      await end(child, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const isMissing = findService('postgresql') === null;
if (isMissing && !isServiceRequired('postgresql'))
  console.warn('Skipped: PostgreSQL is not installed (Debian package postgresql).');

/** Tests that need PostgreSQL. */
export const describePostgres = describe.skipIf(isMissing && !isServiceRequired('postgresql'));
