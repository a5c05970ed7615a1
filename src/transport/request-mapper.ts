import type { HttpRequest } from '../base/ports.js';
import type { Parcel, Recipe } from './transport.js';

const timeoutMs = 15_000;
/** Bodies below this may outlive the page; the platform allows 64 KiB for all of them together. */
export const keepaliveLimitBytes = 16 * 1024;

/** The one request that carries a parcel. */
export const toHttpRequest = ({ body, destination }: Parcel, recipe: Recipe, isCrossOrigin: boolean): HttpRequest => {
  const { acknowledge, credentials, redirect } = destination.options;
  // The platform lets an opaque request neither refuse redirects nor name another type than plain text.
  const isOpaque = acknowledge === 'none' && isCrossOrigin;
  return {
    url: destination.url,
    method: 'POST',
    headers: { 'content-type': isOpaque ? 'text/plain;charset=UTF-8' : recipe.contentType },
    body,
    credentials,
    redirect: isOpaque || (redirect === 'follow' && acknowledge === 'echo') ? 'follow' : 'manual',
    mode: isOpaque ? 'no-cors' : 'cors',
    keepalive: new TextEncoder().encode(body).length < keepaliveLimitBytes,
    timeoutMs,
  };
};
