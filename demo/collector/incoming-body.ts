import { IncomingMessage } from 'node:http';

const incoming = new WeakMap<Request, IncomingMessage>();

/** Remembers what a request was made of, so that its body need not go through a web stream. */
export const rememberIncoming = (request: Request, message: unknown): void => {
  if (message instanceof IncomingMessage) incoming.set(request, message);
};

/**
 * The bytes of a body in the pieces in which they come in; once. A web stream around each body took a quarter of what an answer
 * takes of the processor. Whoever stops early leaves the rest to the server, which drains it.
 */
export const bytesOf = (request: Request): AsyncIterable<Uint8Array> | Iterable<Uint8Array> => {
  const message = incoming.get(request);
  // Destroyed, it would take the connection along, and the reply with it.
  return message === undefined ? (request.body ?? []) : message.iterator({ destroyOnReturn: false });
};
