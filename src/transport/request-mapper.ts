import type { HttpRequest } from '../base/ports.js';
import type { DeliveryOptions, Parcel } from './transport.js';

const timeoutMs = 15_000;
/** Bodies below this may outlive the page; the platform allows 64 KiB for all of them together. */
export const keepaliveLimitBytes = 16 * 1024;

/** What a request says; how it is sent is the same for all. */
export type Message = Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'>;

/** The response itself as JSON. */
export const plainMessage = ({ body, destination }: Parcel): Message => ({
  url: destination.url,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
});

// The platform lets an opaque request neither refuse redirects nor name another type than these.
const opaqueHeaders = ({ headers }: Message): HttpRequest['headers'] => {
  const type = headers['content-type'] ?? '';
  return { 'content-type': type.startsWith('application/x-www-form') ? type : 'text/plain;charset=UTF-8' };
};

/** The one request that carries a message. */
export const toHttpRequest = (
  message: Message,
  { acknowledge, credentials, redirect }: DeliveryOptions,
  isCrossOrigin: boolean,
): HttpRequest => {
  const isOpaque = acknowledge === 'none' && isCrossOrigin;
  return {
    ...message,
    headers: isOpaque ? opaqueHeaders(message) : message.headers,
    credentials,
    redirect: isOpaque || (redirect === 'follow' && acknowledge === 'echo') ? 'follow' : 'manual',
    mode: isOpaque ? 'no-cors' : 'cors',
    keepalive: new TextEncoder().encode(message.body).length < keepaliveLimitBytes,
    timeoutMs,
  };
};
