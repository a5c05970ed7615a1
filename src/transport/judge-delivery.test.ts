import { describe, expect, it } from 'vitest';
import type { HttpOutcome } from '../base/ports.js';
import { judgeDelivery, type Expectation } from './judge-delivery.js';
import type { Delivery } from './transport.js';

const id = '0123456789abcdef0123456789abcdef';
const expected: Expectation = {
  id,
  acknowledge: 'status',
  attempts: 0,
  isNeverReadable: false,
};
const reply = (status: number, body = '', contentType = 'application/json', retryAfter: string | null = null) =>
  ({ kind: 'response', status, body, contentType, retryAfter }) satisfies HttpOutcome;
const echo = JSON.stringify({ id });
const noReceipt: Delivery = { status: 'retry', code: 'no-receipt' };

describe('judgeDelivery', () => {
  it.each<[string, HttpOutcome, Delivery]>([
    ['201', reply(201, echo), { status: 'delivered' }],
    ['204', reply(204, '', ''), { status: 'delivered' }],
    ['200 in plain text', reply(200, 'ok', 'text/plain'), { status: 'delivered' }],
    ['200 in HTML', reply(200, '<p>Sign in', 'text/html; charset=utf-8'), noReceipt],
    ['200 in XHTML', reply(200, '', 'application/xhtml+xml'), noReceipt],
    ['200 in HTML that does not say so', reply(200, '\n <!DOCTYPE html><p>', ''), noReceipt],
    ['a redirect', { kind: 'redirect' }, { status: 'held', code: 'sign-in' }],
    ['401', reply(401), { status: 'held', code: 'sign-in' }],
    ['403', reply(403), { status: 'held', code: 'sign-in' }],
    ['409', reply(409, JSON.stringify({ id, conflict: true })), { status: 'held', code: 'conflict' }],
    [
      '409 that says duplicate',
      reply(409, JSON.stringify({ id, duplicate: true })),
      { status: 'delivered', code: 'duplicate' },
    ],
    [
      '200 that says duplicate',
      reply(200, JSON.stringify({ id, duplicate: true })),
      { status: 'delivered', code: 'duplicate' },
    ],
    [
      '409 duplicate of another',
      reply(409, JSON.stringify({ id: 'x', duplicate: true })),
      { status: 'held', code: 'conflict' },
    ],
    ['413', reply(413), { status: 'held', code: 'too-large' }],
    ...[400, 404, 405, 415, 422, 501, 505, 304].map(
      status => [`${status}`, reply(status), { status: 'held', code: 'refused' }] as [string, HttpOutcome, Delivery],
    ),
    ...[408, 425, 429, 500, 502, 503, 504].map(
      status =>
        [`${status}`, reply(status), { status: 'retry', code: `status-${status}` }] as [string, HttpOutcome, Delivery],
    ),
    ['503 with a time', reply(503, '', '', '7'), { status: 'retry', code: 'status-503', afterMs: 7_000 }],
    ['429 with nonsense', reply(429, '', '', 'soon'), { status: 'retry', code: 'status-429' }],
    ['410', reply(410), { status: 'held', code: 'closed' }],
    [
      '410 with a day',
      reply(410, '{"closedOn":"2026-10-18"}'),
      { status: 'held', code: 'closed', closedOn: '2026-10-18' },
    ],
    ['410 with a text', reply(410, '{"closedOn":"<b>yesterday"}'), { status: 'held', code: 'closed' }],
    ['a dead network', { kind: 'network-error' }, { status: 'retry', code: 'network-error' }],
    ['a timeout', { kind: 'timeout' }, { status: 'retry', code: 'timeout' }],
    ['a policy', { kind: 'blocked' }, { status: 'held', code: 'blocked' }],
    ['an opaque reply', { kind: 'opaque' }, { status: 'delivered', code: 'unchecked' }],
  ])('judges %s', (_, outcome, delivery) => {
    expect(judgeDelivery(outcome, expected)).toEqual(delivery);
  });

  it.each<[string, HttpOutcome, Delivery['status']]>([
    ['the id', reply(200, echo), 'delivered'],
    ['the id in HTML', reply(200, echo, 'text/html'), 'delivered'],
    ['another id', reply(200, '{"id":"x"}'), 'retry'],
    ['half a reply', reply(200, '{"id":"01'), 'retry'],
    ['no object', reply(200, '["x"]'), 'retry'],
    ['nothing', reply(204, ''), 'retry'],
  ])('with an echo asked for, judges %s', (_, outcome, status) => {
    expect(judgeDelivery(outcome, { ...expected, acknowledge: 'echo' }).status).toBe(status);
  });

  it.each<[HttpOutcome['kind'], boolean, number, Delivery['status']]>([
    ['network-error', true, 1, 'retry'],
    ['network-error', true, 2, 'held'],
    ['timeout', true, 2, 'held'],
    ['network-error', false, 99, 'retry'],
  ])('%s, never readable %s, after %i attempts: %s', (kind, isNeverReadable, attempts, status) => {
    const delivery = judgeDelivery({ kind } as HttpOutcome, { ...expected, isNeverReadable, attempts });
    expect(delivery.status).toBe(status);
    if (delivery.status === 'held') expect(delivery.code).toBe('unreachable');
  });
});
