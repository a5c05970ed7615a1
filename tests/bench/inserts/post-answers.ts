import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import type { BareAnswer } from './bare-inserts.js';

export interface AnswerPoster {
  /** Throws when the answer was not stored as a new one. */
  post(answer: BareAnswer): Promise<void>;
  close(): void;
}

/** Posts answers over connections that stay open, as many as post at once. */
export const answerPoster = (url: string, connections: number): AnswerPoster => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const target = new URL('api/responses', url);
  return {
    async post({ body }) {
      const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
      const sending = request(target, { method: 'POST', agent, headers });
      sending.end(body);
      const [reply] = (await once(sending, 'response')) as [IncomingMessage];
      reply.resume();
      await once(reply, 'end');
      if (reply.statusCode !== 201) throw new Error(`An answer got ${String(reply.statusCode)}.`);
    },
    close: () => agent.destroy(),
  };
};
