/** A web server in front of a collector that speaks HTTP and breaks on command. */
import {
  createServer,
  request as forwardRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What happens to one answer on its way. */
export type Fault =
  /** Reaches the collector, and its reply the browser. */
  | { readonly kind: 'pass' }
  /** The connection breaks before the collector sees anything. */
  | { readonly kind: 'refuse' }
  /** The collector commits; its reply is lost with the connection. */
  | { readonly kind: 'lose-reply' }
  /** The collector commits; half of its reply arrives. */
  | { readonly kind: 'cut-reply' }
  /** Nobody answers. */
  | { readonly kind: 'hang' }
  /** Somebody else answers. */
  | {
      readonly kind: 'reply';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

/** One answer that arrived, in order of arrival. */
export interface Attempt {
  readonly id: string;
  readonly atMs: number;
  readonly fault: Fault['kind'];
}

export interface FaultProxy {
  readonly origin: string;
  /** For the answers to come, one each; afterwards `standing`. */
  readonly faults: Fault[];
  standing: Fault;
  readonly attempts: readonly Attempt[];
  /** Closes the port and every connection: for the browser the network is dead. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  stop(): Promise<void>;
}

export interface FaultProxyParts {
  /** Origin of the collector; asked for each request, because it may be started anew. */
  readonly collector: () => string;
  /** Pages of the site; null hands the request to the collector. */
  readonly page: (path: string) => Response | null;
}

const answersPath = '/api/responses';
const pass: Fault = { kind: 'pass' };

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const idIn = (body: Buffer): string => {
  const response = JSON.parse(body.toString('utf8')) as { readonly id?: string };
  return response.id ?? '';
};

/** Asks the collector; null when it is gone. */
const ask = async (origin: string, { method, url, headers }: IncomingMessage, body: Buffer) => {
  const forwarded = forwardRequest(new URL(url ?? '/', origin), { method, headers });
  forwarded.end(body);
  try {
    const [reply] = (await once(forwarded, 'response')) as [IncomingMessage];
    return { status: reply.statusCode ?? 502, headers: reply.headers, body: await readBody(reply) };
  } catch {
    return null;
  }
};
type Reply = NonNullable<Awaited<ReturnType<typeof ask>>>;

const spoil = async (fault: Fault, reply: () => Promise<Reply | null>, response: ServerResponse): Promise<void> => {
  if (fault.kind === 'hang') return;
  if (fault.kind === 'refuse') return void response.destroy();
  if (fault.kind === 'reply') return void response.writeHead(fault.status, fault.headers).end(fault.body);
  const given = await reply();
  if (!given || fault.kind === 'lose-reply') return void response.destroy();
  response.writeHead(given.status, given.headers);
  if (fault.kind === 'pass') return void response.end(given.body);
  response.write(given.body.subarray(0, given.body.length / 2), () => response.destroy());
};

export const startFaultProxy = async ({ collector, page }: FaultProxyParts): Promise<FaultProxy> => {
  const attempts: Attempt[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const own = request.method === 'GET' ? page(path) : null;
    if (own) {
      response.writeHead(own.status, Object.fromEntries(own.headers)).end(Buffer.from(await own.arrayBuffer()));
      return;
    }
    const body = await readBody(request);
    const isAnswer = request.method === 'POST' && path === answersPath;
    const fault = isAnswer ? (proxy.faults.shift() ?? proxy.standing) : pass;
    if (isAnswer) attempts.push({ id: idIn(body), atMs: Date.now(), fault: fault.kind });
    await spoil(fault, () => ask(collector(), request, body), response);
  };

  const server: Server = createServer((request, response) => {
    // A browser that is killed in the middle of its request is part of the plan.
    handle(request, response).catch(() => response.destroy());
  });
  const listenAt = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const goDown = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const port = await listenAt(0);
  const proxy: FaultProxy = {
    origin: `http://127.0.0.1:${port}`,
    faults: [],
    standing: pass,
    attempts,
    goDown,
    comeUp: async () => void (await listenAt(port)),
    stop: goDown,
  };
  return proxy;
};
