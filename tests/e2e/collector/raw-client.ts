import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';

const target = (url: string): { readonly port: number; readonly host: string } => {
  const { port, hostname } = new URL(url);
  return { port: Number(port), host: hostname };
};

/** A connection on which the test writes what it likes. It never throws: what becomes of it is told by `closed`. */
export interface RawConnection {
  readonly socket: Socket;
  /** Resolves when the other side has closed it. */
  readonly closed: Promise<void>;
  /** All that was received. */
  received(): string;
}

/** @param from the local address; any of 127.0.0.0/8 on Linux */
export const openConnection = async (url: string, from = '127.0.0.1'): Promise<RawConnection> => {
  const socket = connect({ ...target(url), localAddress: from });
  let text = '';
  socket.on('error', () => undefined);
  socket.on('data', chunk => void (text += chunk.toString('latin1')));
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()));
  await Promise.race([once(socket, 'connect'), closed]);
  return { socket, closed, received: () => text };
};

export interface RawReply {
  /** Null when the connection broke before a reply. */
  readonly status: number | null;
  readonly retryAfter: string | undefined;
}

/** Posts an answer on a connection of its own; reads the reply even when the body is not wanted. */
export const postAlone = (url: string, body: string, from = '127.0.0.1'): Promise<RawReply> =>
  new Promise(resolve => {
    const sending = request(new URL('api/responses', url), {
      method: 'POST',
      agent: false,
      localAddress: from,
      headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
    });
    sending.once('response', reply => {
      reply.resume();
      reply.once('close', () =>
        resolve({ status: reply.statusCode ?? null, retryAfter: reply.headers['retry-after'] }),
      );
    });
    sending.once('error', () => resolve({ status: null, retryAfter: undefined }));
    sending.end(body);
  });

/** The most memory that a process has had so far, in MiB. */
export const peakMemoryMiB = (pid: number): number => {
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (found === undefined) throw new Error('The system does not tell how much memory a process has.');
  return Number(found) / 1024;
};
