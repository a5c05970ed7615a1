import { isJsonObject } from '../base/json.js';
import type { HttpOutcome } from '../base/ports.js';
import { readRetryAfter } from './retry-after.js';
import type { Delivery, DeliveryOptions } from './transport.js';

/** What an outcome is judged by, besides itself. */
export interface Expectation {
  readonly id: string;
  readonly acknowledge: DeliveryOptions['acknowledge'];
  /** Attempts before this one. */
  readonly attempts: number;
  /** Another origin that has never given a reply this page could read. */
  readonly isNeverReadable: boolean;
}

const unreadableAttempts = 3;
const retriedStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
const signInStatuses: readonly number[] = [401, 403];

/** Decides what one exchange means for the answer. */
export const judgeDelivery = (outcome: HttpOutcome, expected: Expectation): Delivery => {
  switch (outcome.kind) {
    case 'response':
      return judgeResponse(outcome, expected);
    case 'opaque':
      return { status: 'delivered', code: 'unchecked' };
    case 'redirect':
    case 'no-token':
      return { status: 'held', code: 'sign-in' };
    case 'blocked':
      return { status: 'held', code: 'blocked' };
    case 'network-error':
    case 'timeout':
      return expected.isNeverReadable && expected.attempts + 1 >= unreadableAttempts
        ? { status: 'held', code: 'unreachable' }
        : { status: 'retry', code: outcome.kind };
  }
};

/** An answer of the endpoint. */
export type Reply = Extract<HttpOutcome, { kind: 'response' }>;

const judgeResponse = (reply: Reply, { id, acknowledge }: Expectation): Delivery => {
  const { status } = reply;
  const receipt = parseReceipt(reply.body);
  const isEchoed = receipt?.['id'] === id;
  if (isEchoed && receipt['duplicate'] === true) return { status: 'delivered', code: 'duplicate' };
  if (status >= 200 && status < 300) {
    const isReceipt = acknowledge === 'echo' ? isEchoed : !isHtml(reply);
    return isReceipt ? { status: 'delivered' } : again('no-receipt', reply);
  }
  if (retriedStatuses.includes(status)) return again(`status-${status}`, reply);
  if (signInStatuses.includes(status)) return { status: 'held', code: 'sign-in' };
  if (status === 410) return closed(receipt?.['closedOn']);
  if (status === 413) return { status: 'held', code: 'too-large' };
  return { status: 'held', code: status === 409 ? 'conflict' : 'refused' };
};

const closed = (day: unknown): Delivery => ({
  status: 'held',
  code: 'closed',
  ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { closedOn: day } : {}),
});

/** Not delivered yet; the endpoint may have said when to try again. */
export const again = (code: string, reply: Reply): Delivery => {
  const afterMs = readRetryAfter(reply.retryAfter);
  return { status: 'retry', code, ...(afterMs === undefined ? {} : { afterMs }) };
};

/** Whether a reply is a page for people. A captive portal or a login page may forget to name its type. */
export const isHtml = ({ contentType, body }: Reply): boolean =>
  /html/i.test(contentType) || (!/json/i.test(contentType) && /^\s*<(!doctype|html)/i.test(body));

const parseReceipt = (body: string): Readonly<Record<string, unknown>> | null => {
  try {
    const receipt: unknown = JSON.parse(body);
    return isJsonObject(receipt) ? receipt : null;
  } catch {
    return null;
  }
};
