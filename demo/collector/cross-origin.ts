import type { MiddlewareHandler } from 'hono';

/** How long a browser may remember a preflight, in seconds. */
const preflightSeconds = '600';

/**
 * Lets pages of the listed origins read replies; every other origin gets no word of permission. Credentials are never allowed
 * from another origin.
 */
export const allowOrigins =
  (allowed: ReadonlySet<string>, methods: string): MiddlewareHandler =>
  async (context, next) => {
    const origin = context.req.header('origin');
    const isAllowed = origin !== undefined && allowed.has(origin);
    if (context.req.method === 'OPTIONS') {
      const headers: Record<string, string> = isAllowed
        ? {
            'Access-Control-Allow-Origin': origin,
            'Access-Control-Allow-Methods': methods,
            'Access-Control-Allow-Headers': 'authorization, content-type',
            'Access-Control-Max-Age': preflightSeconds,
          }
        : {};
      return new Response(null, { status: 204, headers: { Vary: 'Origin', Allow: methods, ...headers } });
    }
    await next();
    const { headers } = context.res;
    // Routes of their own are under the rule of all others as well.
    if (!/\borigin\b/i.test(headers.get('vary') ?? '')) headers.append('Vary', 'Origin');
    if (isAllowed) {
      headers.set('Access-Control-Allow-Origin', origin);
      headers.set('Access-Control-Expose-Headers', 'Retry-After, ETag');
    }
    return undefined;
  };
