import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { BareAnswer } from './bare-inserts.js';

export interface AnswerPoster {
  /** Throws when the answer was not stored as a new one. */
  post(answer: BareAnswer): Promise<void>;
  close(): void;
}

const created = 'HTTP/1.1 201 ';

/** Whether a reply has come in whole; the servers here always say how long it is. */
export const isWholeReply = (reply: string): boolean => {
  const headersEnd = reply.indexOf('\r\n\r\n');
  if (headersEnd === -1) return false;
  const length = /\r\ncontent-length: *(\d+)\r\n/i.exec(reply.slice(0, headersEnd + 2))?.[1];
  if (length === undefined) throw new Error('A reply does not say how long it is.');
  return Buffer.byteLength(reply) >= headersEnd + 4 + Number(length);
};

const exchange = (socket: Socket, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let reply = '';
    const finish = (error: Error | null): void => {
      socket.off('data', read).off('close', lose);
      if (error === null) resolve(reply);
      else reject(error);
    };
    const lose = (): void => finish(new Error('A connection was closed before its reply.'));
    const read = (chunk: Buffer): void => {
      reply += chunk.toString('latin1');
      if (isWholeReply(reply)) finish(null);
    };
    socket.on('data', read).on('close', lose);
    socket.write(request);
  });

/**
 * Posts answers over connections that stay open, as many as post at once. It writes requests and finds the ends of replies, and
 * nothing else: a whole client would take more of the processor than the server that is measured.
 */
export const answerPoster = async (url: string, connections: number): Promise<AnswerPoster> => {
  const { hostname, port, host } = new URL(url);
  const head = `POST /api/responses HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: `;
  const free = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay(true);
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      return socket;
    }),
  );
  const all = [...free];
  return {
    async post({ body }) {
      const socket = free.pop();
      if (socket === undefined) throw new Error('More posts at once than connections.');
      const reply = await exchange(socket, `${head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
      free.push(socket);
      if (!reply.startsWith(created)) throw new Error(`An answer got ${reply.slice(0, created.length + 30)}.`);
    },
    close: () => all.forEach(socket => socket.destroy()),
  };
};
