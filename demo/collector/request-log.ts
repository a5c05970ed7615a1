import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

/** One line of the log. It never holds an address, a user agent, a query or a body. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [field: string]: string | number;
}

export type Log = (line: LogLine) => void;

/** Writes lines as JSON to the standard output. */
export const writeLog: Log = line => void process.stdout.write(`${JSON.stringify(line)}\n`);

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
      route: status === 404 ? 'unmatched' : routePath(context, -1),
      status,
      durationMs: Math.round(nowMs() - startedMs),
    });
  };
