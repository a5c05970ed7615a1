/** Stands before a server, hands on everything as it is, notes it, and loses replies on command: the server has done its work then. */
import { once } from 'node:events';
import { createServer, request as forwardRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that carried an answer; preflights are not among them. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the server replied. */
  readonly status: number;
  readonly reply: string;
  readonly isLost: boolean;
}

export interface LossyRelay {
  readonly origin: string;
  readonly seen: Seen[];
  /** How many replies to come are lost with their connection. */
  toLose: number;
  /** Origin of the server behind. */
  target: string;
  stop(): Promise<void>;
}

const readAll = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const isBearing = (method: string): boolean => method === 'POST' || method === 'PUT';

/** @param target origin of the server behind, for example `http://127.0.0.1:1880` */
export const startLossyRelay = async (target: string): Promise<LossyRelay> => {
  const seen: Seen[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/', headers } = request;
    const body = await readAll(request);
    const forwarded = forwardRequest(new URL(url, relay.target), { method, headers });
    forwarded.end(body);
    const [given] = (await once(forwarded, 'response')) as [IncomingMessage];
    const reply = await readAll(given);
    const isLost = isBearing(method) && relay.toLose > 0;
    if (isBearing(method)) {
      const status = given.statusCode ?? 0;
      const texts = { body: body.toString('utf8'), reply: reply.toString('utf8') };
      seen.push({ method, url, headers: headers as Record<string, string>, status, isLost, ...texts });
    }
    if (isLost) {
      relay.toLose -= 1;
      response.destroy();
    } else response.writeHead(given.statusCode ?? 502, given.headers).end(reply);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const relay: LossyRelay = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    toLose: 0,
    target,
    async stop() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
  return relay;
};
