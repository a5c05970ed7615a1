import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';

/** One line of the log. It never holds an address, a user agent, a query or a body. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [field: string]: string | number;
}

export type Log = (line: LogLine) => void;

/** Writes lines as JSON to the standard output. */
export const writeLog: Log = line => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** The most particular pattern that took the request; what only a pattern for everything took has none. */
const routeOf = (context: Context): string =>
  matchedRoutes(context)
    .filter(({ path }) => !path.endsWith('*'))
    .at(-1)?.path ?? 'unmatched';

/** Logs each request by the pattern of its route: a path could hold what somebody typed. */
export const logRequests =
  (log: Log, nowMs: () => number): MiddlewareHandler =>
  async (context, next) => {
    const startedMs = nowMs();
    await next();
    const { status } = context.res;
    log({
      level: status >= 500 ? 'error' : 'info',
      event: 'request',
      method: context.req.method,
      route: routeOf(context),
      status,
      durationMs: Math.round(nowMs() - startedMs),
    });
  };
