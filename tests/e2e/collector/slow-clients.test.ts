import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kill, spawnCollector, type CollectorProcess } from './collector-process.js';
import { openConnection, postAlone, type RawConnection } from './raw-client.js';
import { lunchResponse } from './sample-response.js';

const post = 'POST /api/responses HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

/** Files that a process may have open; connections count. */
const openFiles = (): number => Number(execFileSync('bash', ['-c', 'ulimit -Sn'], { encoding: 'utf8' })) || 1024;

const isOpen = ({ socket }: Pick<RawConnection, 'socket'>): boolean => !socket.closed && socket.readyState === 'open';

/** Sends one byte a second for as long as the connection lasts. */
const drip = ({ socket }: RawConnection, text: string): NodeJS.Timeout => {
  let sent = 0;
  return setInterval(() => void (isOpen({ socket }) && socket.write(text[sent++ % text.length]!)), 1000);
};

describe('clients that take their time', () => {
  let folder: string;
  let collector: CollectorProcess;
  const connections: RawConnection[] = [];
  const timers: NodeJS.Timeout[] = [];
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'collector-'))));
  afterEach(async () => {
    timers.splice(0).forEach(clearInterval);
    connections.splice(0).forEach(({ socket }) => socket.destroy());
    await kill(collector, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (environment: Record<string, string> = {}): Promise<string> => {
    collector = await spawnCollector({ DATABASE_URL: join(folder, 'pulse.sqlite'), ...environment });
    return collector.url;
  };
  const open = async (url: string, from?: string): Promise<RawConnection> => {
    const connection = await openConnection(url, from);
    connections.push(connection);
    return connection;
  };
  const expectServed = async (url: string): Promise<void> =>
    expect(await postAlone(url, JSON.stringify(await lunchResponse(url)))).toMatchObject({ status: 201 });

  it('are cut off whether they drip headers or a body, and others are served meanwhile', async () => {
    const url = await start();
    const drips = await Promise.all(Array.from({ length: 200 }, () => open(url)));
    const [headers, bodies] = [drips.slice(0, 100), drips.slice(100)];
    for (const connection of headers) {
      connection.socket.write('POST /api/responses HTTP/1.1\r\nX: ');
      timers.push(drip(connection, 'x'));
    }
    for (const connection of bodies) {
      connection.socket.write(`${post}Content-Length: 60000\r\n\r\n{`);
      timers.push(drip(connection, ' '));
    }
    await expectServed(url);
    expect(drips.filter(isOpen)).toHaveLength(200);
    await Promise.all(headers.map(({ closed }) => closed));
    expect(bodies.filter(isOpen)).toHaveLength(100);
    await expectServed(url);
    await Promise.all(bodies.map(({ closed }) => closed));
    for (const { received } of drips) expect(received()).toMatch(/^HTTP\/1\.1 408 /);
    await expectServed(url);
  });

  it('keep nobody out with ten thousand connections on which they say nothing, and lose them', async () => {
    const url = await start();
    const count = Math.min(10_000, openFiles() - 1000);
    console.log(`${count} idle connections${count < 10_000 ? ': this system allows no more' : ''}.`);
    for (let opened = 0; opened < count; opened += 500) {
      await Promise.all(Array.from({ length: Math.min(500, count - opened) }, () => open(url)));
    }
    await expectServed(url);
    await Promise.all(connections.map(({ closed }) => closed));
    await expectServed(url);
  });

  it('are left no more connections than one address may have, while another address is served', async () => {
    const url = await start({ CONNECTIONS_PER_ADDRESS: '20' });
    const body = JSON.stringify(await lunchResponse(url));
    const idle = await Promise.all(Array.from({ length: 50 }, () => open(url)));
    // One may still be that of the test itself.
    await expect.poll(() => idle.filter(isOpen).length).toBeLessThanOrEqual(20);
    expect(idle.filter(isOpen).length).toBeGreaterThanOrEqual(19);
    expect(await postAlone(url, body)).toMatchObject({ status: null });
    expect(await postAlone(url, body, '127.0.0.2')).toMatchObject({ status: 201 });
    for (const { socket } of idle) socket.destroy();
    await expect.poll(async () => (await postAlone(url, '{}')).status).toBe(400);
  });

  it('do not keep it from stopping', async () => {
    const url = await start();
    for (const text of ['', 'POST /api', `${post}Content-Length: 60000\r\n\r\n{`]) (await open(url)).socket.write(text);
    await expectServed(url);
    await kill(collector, 'SIGTERM');
    expect(collector.child.exitCode).toBe(0);
  });

  it.each([
    ['one long header', `X: ${'x'.repeat(20_000)}\r\n`],
    ['many headers', 'X: x\r\n'.repeat(20_000)],
  ])('are told that %s is too much', async (_, headers) => {
    const url = await start();
    const connection = await open(url);
    connection.socket.write(`${post}${headers}\r\n`);
    await connection.closed;
    expect(connection.received()).toMatch(/^HTTP\/1\.1 431 /);
    await expectServed(url);
  });
});
