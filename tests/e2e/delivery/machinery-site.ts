import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bundleModule } from '../../bundle-module.js';

export interface MachinerySite {
  readonly origin: string;
  /** Bytes of request bodies that arrived at `/swallow`. */
  swallowedBytes(): number;
  stop(): Promise<void>;
}

const page =
  '<!doctype html><html lang="en"><title>Machinery</title><script type="module" src="/machinery.js"></script>';
const json = { 'content-type': 'application/json' };

const drip = (response: ServerResponse): void => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 100);
  response.on('close', () => clearInterval(timer));
};

const replies: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': response => response.writeHead(200, { 'content-type': 'text/html' }).end(page),
  '/strict': response =>
    response
      .writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy': "default-src 'none'; script-src 'self'",
      })
      .end(page),
  '/created': response => response.writeHead(201, json).end('{"id":"a"}'),
  '/busy': response => response.writeHead(503, { ...json, 'retry-after': '7' }).end('{}'),
  '/busy-until': response =>
    response.writeHead(429, { 'retry-after': new Date(Date.now() + 90_000).toUTCString() }).end(),
  '/redirect': response => response.writeHead(302, { location: '/swallow' }).end(),
  '/moved': response => response.writeHead(307, { location: '/swallow' }).end(),
  '/hang': () => undefined,
  '/drip': drip,
  '/destroyed': response => response.destroy(),
  '/cut': response => {
    response.writeHead(200, { ...json, 'content-length': '100' }).write('{"id":');
    setTimeout(() => response.destroy(), 100);
  },
  '/huge': response => response.writeHead(200, json).end('x'.repeat(200_000)),
};

/** Pages that hold the parts below the view, and addresses that answer as endpoints on bad days do. */
export const startMachinerySite = async (): Promise<MachinerySite> => {
  const script = await bundleModule(fileURLToPath(new URL('machinery.ts', import.meta.url)));
  let swallowedBytes = 0;
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? '';
    if (path === '/machinery.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    if (path !== '/swallow') {
      request.resume();
      const reply = replies[path] ?? (missing => void missing.writeHead(404).end());
      return reply(response);
    }
    request.on('data', (chunk: Buffer) => (swallowedBytes += chunk.length));
    request.on('end', () => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in'));
  };
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise(resume => server.once('listening', resume));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallowedBytes: () => swallowedBytes,
    stop: () =>
      new Promise(resume => {
        server.close(() => resume());
        server.closeAllConnections();
      }),
  };
};
