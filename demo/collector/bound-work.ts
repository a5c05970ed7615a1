import { randomInt } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { problemReply, type Problem } from './problem.js';
import { WorkLedger, type WorkAccount, type WorkLimits } from './work-account.js';

/**
 * Few enough that the last of them has its reply before its browser gives up after 15 s, even where a store takes a second for
 * each and does ten at a time.
 */
export const ordinaryWork: WorkLimits = { requests: 128, bodyBytes: 8 * 1024 * 1024 };

const accounts = new WeakMap<Request, WorkAccount>();

/** What a request takes of the memory of this process; undefined where nobody counts. */
export const accountOf = (request: Request): WorkAccount | undefined => accounts.get(request);

/** Told to whoever comes when too much is under way. */
export const busy: Problem = {
  status: 503,
  code: 'busy',
  path: '',
  message: 'Too much is under way here just now. Please try again.',
};

/** Spread, so that those who are sent away do not all come back in one moment. */
const busyReply = (): Response => problemReply(busy, { 'Retry-After': String(randomInt(2, 11)) });

const hasNoBody = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/**
 * Sends requests away before memory grows: 503 with `Retry-After` as soon as a limit is reached, before a byte of the body is
 * read. Looks and answers are counted apart, so that a crowd before the results keeps no answer out.
 */
export const boundWork = (limits: WorkLimits): MiddlewareHandler => {
  const [looks, changes] = [new WorkLedger(limits), new WorkLedger(limits)];
  return async (context, next) => {
    const request = context.req.raw;
    const isLook = hasNoBody(request.method);
    const ledger = isLook ? looks : changes;
    if (!ledger.hasRoom) return busyReply();
    const account = ledger.open();
    if (isLook) account.begin();
    accounts.set(request, account);
    try {
      await next();
    } finally {
      account.close();
    }
    return undefined;
  };
};
