import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { fail, ok, type Result } from '../../src/base/result.js';
import { rememberIncoming } from './incoming-body.js';
import { limitConnections, type ConnectionSettings } from './limit-connections.js';

const firstPort = 4173;
/** Ports tried in turn when none is prescribed. */
const portsToTry = 20;

/** A client that sends its headers or its body slower than this is cut off, so that it cannot hold a connection for ever. */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 20_000;
/** How often the two are looked after; the default of 30 s would let a slow client stay for as long again. */
const timeoutCheckMs = 1000;
/** A client that takes nothing of its reply for this long is cut off. Longer than the slowest reply takes to be made. */
const silenceTimeoutMs = 120_000;
/** What is under way when the collector stops has this long to end: more than an answer needs, less than a host waits before it kills. */
const stopWithinMs = 8000;

export interface Listening {
  /** For example `http://127.0.0.1:4173/`. */
  readonly url: string;
  /** Takes no new requests, finishes those under way as far as they end within 8 s, and resolves. */
  close(): Promise<void>;
}

type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

const bind = async (server: Server, port: number, host: string): Promise<string | null> => {
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
};

/** Finishes what is under way, and closes the connections on which nothing ends. */
const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  const deadline = setTimeout(() => server.closeAllConnections(), stopWithinMs);
  await closed;
  clearTimeout(deadline);
};

const listeningOn = (server: Server, host: string): Listening => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : firstPort;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${port}/`,
    close: () => closeServer(server),
  };
};

const createServer = (fetch: Fetch): Server =>
  createAdaptorServer({
    fetch(request, env) {
      rememberIncoming(request, env.incoming);
      return fetch(request, env);
    },
    serverOptions: {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: timeoutCheckMs,
    },
  }) as Server;

export interface Place extends ConnectionSettings {
  readonly host: string;
  /** Null: the first free one from 4173 on. */
  readonly port: number | null;
}

/**
 * Serves an application over HTTP.
 * The error is a sentence for the person who starts it.
 */
export const listen = async (fetch: Fetch, place: Place): Promise<Result<Listening, string>> => {
  const { host, port } = place;
  const server = createServer(fetch);
  server.setTimeout(silenceTimeoutMs);
  limitConnections(server, place);
  const lastPort = port ?? firstPort + portsToTry - 1;
  for (let candidate = port ?? firstPort; candidate <= lastPort; candidate++) {
    const failure = await bind(server, candidate, host);
    if (failure === null) return ok(listeningOn(server, host));
    if (failure !== 'EADDRINUSE') return fail(`The collector cannot listen on ${host}:${candidate} (${failure}).`);
  }
  return fail(
    port === null
      ? `The ports ${firstPort} to ${lastPort} are all taken. Set PORT to a free one.`
      : `The port ${port} is taken. Set PORT to another one, or leave it out.`,
  );
};
