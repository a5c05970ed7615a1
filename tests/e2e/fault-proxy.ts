/** A web server in front of a collector that speaks HTTP and breaks on command. */
import {
  createServer,
  request as forwardRequest,
  type IncomingHttpHeaders,
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
  /** The collector commits; the connection is reset, as by a broken middlebox. */
  | { readonly kind: 'reset-reply' }
  /** The collector commits; half of its reply arrives. */
  | { readonly kind: 'cut-reply' }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: 'cut-request'; readonly afterBytes: number }
  /** Nobody answers. */
  | { readonly kind: 'hang' }
  /** A good status at once, and then a byte of the reply each second. */
  | { readonly kind: 'drip' }
  /** Somebody else answers. */
  | {
      readonly kind: 'reply';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** From the answer's own text where it is a function. */
      readonly body?: string | ((answer: string) => string);
    };

/** One answer that arrived, in order of arrival. */
export interface Attempt {
  /** Empty where the answer was cut off. */
  readonly id: string;
  readonly atMs: number;
  readonly fault: Fault['kind'];
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

export interface FaultProxy {
  readonly origin: string;
  /** For the answers to come, one each; afterwards `standing`. */
  readonly faults: Fault[];
  standing: Fault;
  readonly attempts: readonly Attempt[];
  /** Preflights of other origins, which no fault befalls. */
  readonly preflights: () => number;
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

const idIn = (body: string): string => {
  const response = JSON.parse(body) as { readonly id?: string };
  return response.id ?? '';
};

/** Takes the first bytes of an answer and breaks the connection. */
const cut = async (request: IncomingMessage, afterBytes: number): Promise<string> => {
  let text = '';
  while (text.length < afterBytes) {
    const chunk = request.read(afterBytes - text.length) as Buffer | null;
    if (chunk) text += chunk.toString('latin1');
    else await once(request, 'readable');
  }
  request.socket.destroy();
  return text;
};

const dripMs = 1_000;

const drip = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{');
  const timer = setInterval(() => response.write(' '), dripMs);
  response.on('close', () => clearInterval(timer));
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

type Spoiling = Exclude<Fault, { kind: 'cut-request' }>;

const spoil = async (
  fault: Spoiling,
  body: string,
  reply: () => Promise<Reply | null>,
  response: ServerResponse,
): Promise<void> => {
  if (fault.kind === 'hang') return;
  if (fault.kind === 'refuse') return void response.destroy();
  if (fault.kind === 'drip') return drip(response);
  if (fault.kind === 'reply') {
    const text = typeof fault.body === 'function' ? fault.body(body) : fault.body;
    return void response.writeHead(fault.status, fault.headers).end(text);
  }
  const given = await reply();
  if (!given || fault.kind === 'lose-reply') return void response.destroy();
  if (fault.kind === 'reset-reply') return void response.socket?.resetAndDestroy();
  response.writeHead(given.status, given.headers);
  if (fault.kind === 'pass') return void response.end(given.body);
  response.write(given.body.subarray(0, given.body.length / 2), () => response.destroy());
};

export const startFaultProxy = async ({ collector, page }: FaultProxyParts): Promise<FaultProxy> => {
  const attempts: Attempt[] = [];
  let preflights = 0;
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const own = request.method === 'GET' ? page(path) : null;
    if (own) {
      response.writeHead(own.status, Object.fromEntries(own.headers)).end(Buffer.from(await own.arrayBuffer()));
      return;
    }
    if (request.method === 'OPTIONS') preflights += 1;
    const isAnswer = request.method === 'POST' && path === answersPath;
    const fault = isAnswer ? (proxy.faults.shift() ?? proxy.standing) : pass;
    const attempt = { atMs: Date.now(), fault: fault.kind, headers: request.headers };
    if (fault.kind === 'cut-request') {
      attempts.push({ ...attempt, id: '', body: await cut(request, fault.afterBytes) });
      return;
    }
    const body = await readBody(request);
    const text = body.toString('utf8');
    if (isAnswer) attempts.push({ ...attempt, id: idIn(text), body: text });
    await spoil(fault, text, () => ask(collector(), request, body), response);
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
    preflights: () => preflights,
    goDown,
    comeUp: async () => void (await listenAt(port)),
    stop: goDown,
  };
  return proxy;
};
