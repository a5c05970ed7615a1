import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { clientAddress } from './client-address.js';
import { problemReply } from './problem.js';
import { RequestRate } from './request-rate.js';

export interface RateSettings {
  readonly requestsPerMinute: number | null;
  readonly trustedProxies: ReadonlySet<string>;
  readonly nowMs: () => number;
}

/** Undefined where there is no connection. */
const peerOf = (context: Context): string | undefined =>
  context.env === undefined || !('incoming' in (context.env as object))
    ? undefined
    : getConnInfo(context).remote.address;

const tooMany = (waitMs: number): Response =>
  problemReply(
    { status: 429, code: 'too-many-requests', path: '', message: 'Too many requests came from this address.' },
    { 'Retry-After': String(Math.ceil(waitMs / 1000)) },
  );

/** Sends changes of an address that comes too often away: 429 with `Retry-After`. Looks are not counted. */
export const limitRate = ({ requestsPerMinute, trustedProxies, nowMs }: RateSettings): MiddlewareHandler => {
  const rate = requestsPerMinute === null ? null : new RequestRate(requestsPerMinute);
  return async (context, next) => {
    const isLook = context.req.method === 'GET' || context.req.method === 'HEAD';
    const forwardedFor = context.req.header('x-forwarded-for');
    const address = isLook ? undefined : clientAddress({ peer: peerOf(context), forwardedFor }, trustedProxies);
    const waitMs = address === undefined ? 0 : (rate?.waitMs(address, nowMs()) ?? 0);
    if (waitMs > 0) return tooMany(waitMs);
    return next();
  };
};
