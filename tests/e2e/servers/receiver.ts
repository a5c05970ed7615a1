/** A service on the far side of a relay: it takes what has its key, at an address that nobody knows, each answer once. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  readonly url: string;
  readonly key: string;
  /** The answers by their keys. */
  readonly kept: ReadonlyMap<string, string>;
  /** What came with each request that had the right key. */
  readonly headers: readonly IncomingHttpHeaders[];
  stop(): Promise<void>;
}

export const startReceiver = async (): Promise<Receiver> => {
  const [path, key] = ['/services/known-to-nginx-alone', 'key-of-the-relay'];
  const kept = new Map<string, string>();
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      if (request.url !== path || request.headers.authorization !== `Bearer ${key}`) {
        response.writeHead(403).end();
        return;
      }
      headers.push(request.headers);
      kept.set(String(request.headers['idempotency-key']), body);
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"accepted":true}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    key,
    kept,
    headers,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
