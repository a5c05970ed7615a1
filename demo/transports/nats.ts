/**
 * Delivers answers to a stream of NATS JetStream, over a WebSocket. For an application that has `@nats-io/nats-core` (40 kB
 * compressed, fetched when there is something to send); README.md shows how it is used.
 */
import type { ConnectionOptions } from '@nats-io/nats-core';
import type { Delivery, NamedTransport } from 'ics-pulse';

export interface NatsTarget extends ConnectionOptions {
  /** A stream has to keep `<subject>.*`: each answer has the subject `<subject>.<id>`. */
  readonly subject: string;
}

/** Both together less than the 15 s that a transport has. */
const connectMs = 5_000;
const acknowledgeMs = 8_000;

/** Codes of "wrong last sequence", here: there is a message under this id. */
const isThereCodes: readonly unknown[] = [10_071, 10_164];

interface Reply {
  readonly stream?: unknown;
  readonly error?: { readonly code?: unknown; readonly err_code?: unknown };
}

/** What a reply of JetStream means. A stream that is full, or has no leader, is one to try again. */
export const judgeReply = ({ stream, error }: Reply): Delivery => {
  // A duplicate is acknowledged like any other, with `duplicate: true`.
  if (error === undefined) return { status: typeof stream === 'string' && stream !== '' ? 'delivered' : 'retry' };
  if (isThereCodes.includes(error.err_code)) return { status: 'delivered' };
  return error.code === 400 ? { status: 'held', code: 'refused' } : { status: 'retry' };
};

/** Whether a person can help: the server does not let this page in. Null for what is tried again and may be thrown. */
export const judgeFailure = (error: unknown): Delivery | null => {
  const { name = '', cause } = error instanceof Error ? error : {};
  if (name === 'AuthorizationError' || name === 'UserAuthenticationExpiredError')
    return { status: 'held', code: 'sign-in' };
  if (name === 'PermissionViolationError') return { status: 'held', code: 'refused' };
  return cause === undefined ? null : judgeFailure(cause);
};

/** One connection an answer: a page has no other use for it. What it throws is tried again, and said in the console. */
export const natsTransport =
  ({ subject, ...options }: NatsTarget): NamedTransport =>
  async (payload, { signal }) => {
    try {
      const { headers, wsconnect } = await import('@nats-io/nats-core');
      const connection = await wsconnect({ timeout: connectMs, ...options, reconnect: false });
      try {
        signal.throwIfAborted();
        const id = payload['id'] as string;
        const header = headers();
        header.set('Nats-Msg-Id', id);
        // A stream forgets that header after two minutes, and an answer may wait longer than that for its second attempt.
        header.set('Nats-Expected-Last-Subject-Sequence', '0');
        const message = JSON.stringify(payload);
        const reply = await connection.request(`${subject}.${id}`, message, {
          headers: header,
          timeout: acknowledgeMs,
        });
        return judgeReply(reply.json<Reply>());
      } finally {
        await connection.close();
      }
    } catch (error) {
      const judged = judgeFailure(error);
      if (judged) return judged;
      throw error;
    }
  };
