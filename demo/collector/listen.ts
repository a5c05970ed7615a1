import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { fail, ok, type Result } from '../../src/base/result.js';

const firstPort = 4173;
/** Ports tried in turn when none is prescribed. */
const portsToTry = 20;

/** A client that sends its headers or its body slower than this is cut off, so that it cannot hold a connection for ever. */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 20_000;

export interface Listening {
  /** For example `http://127.0.0.1:4173/`. */
  readonly url: string;
  /** Takes no new requests, finishes those under way, and resolves. */
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

const bind = async (server: Server, port: number, host: string): Promise<string | null> => {
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
};

const listeningOn = (server: Server, host: string): Listening => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : firstPort;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${port}/`,
    async close() {
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
    },
  };
};

/**
 * Serves an application over HTTP.
 * @param place a port of null means the first free one from 4173 on. The error is a sentence for the person who starts it.
 */
export const listen = async (
  fetch: Fetch,
  { host, port }: { readonly host: string; readonly port: number | null },
): Promise<Result<Listening, string>> => {
  const server = createAdaptorServer({
    fetch,
    serverOptions: { headersTimeout: headersTimeoutMs, requestTimeout: requestTimeoutMs },
  }) as Server;
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
