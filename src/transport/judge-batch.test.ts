import { describe, expect, it } from 'vitest';
import type { HttpOutcome } from '../base/ports.js';
import type { Batch, Recipe } from '../definition/recipe-definition.js';
import { judgeBatch, type Share } from './judge-batch.js';

const reply = (status: number, said: unknown = '', changes: object = {}): HttpOutcome => ({
  kind: 'response',
  status,
  contentType: 'application/json',
  retryAfter: null,
  body: typeof said === 'string' ? said : JSON.stringify(said),
  ...changes,
});

const exchange: Recipe = { success: { statuses: [200] } };
const each: Batch['each'] = {
  in: 'items',
  success: { at: 'status', is: [201] },
  duplicate: { at: 'status', is: [409] },
};
const expected = { id: '', acknowledge: 'status', attempts: 0, isNeverReadable: false } as const;

const delivered: Share = { status: 'delivered' };
const duplicate: Share = { status: 'delivered', code: 'duplicate' };
const again = (code: string, afterMs?: number): Share => ({
  status: 'retry',
  code,
  ...(afterMs !== undefined && { afterMs }),
});
const items = (...statuses: readonly unknown[]): unknown => ({ items: statuses.map(status => ({ status })) });

describe('what a reply to three answers means for each', () => {
  it.each<[string, HttpOutcome, readonly Share[]]>([
    ['a success is one for all', reply(200), [delivered, delivered, delivered]],
    [
      'a page for people is a receipt for none',
      reply(200, '<!doctype html>', { contentType: 'text/html' }),
      Array(3).fill(again('no-receipt')) as Share[],
    ],
    ['busy is said to all', reply(503, '', { retryAfter: '7' }), Array(3).fill(again('status-503', 7_000)) as Share[]],
    ['too many is said to all', reply(429), Array(3).fill(again('status-429')) as Share[]],
    [
      'a network that fails, fails for all',
      { kind: 'network-error' },
      Array(3).fill(again('network-error')) as Share[],
    ],
    ['so does a time that is over', { kind: 'timeout' }, Array(3).fill(again('timeout')) as Share[]],
    ...[400, 401, 403, 404, 409, 410, 413, 415, 422, 501].map(
      status => [`${status} refuses none`, reply(status), [null, null, null]] as [string, HttpOutcome, Share[]],
    ),
    ['a duplicate is one of them, not all', reply(409, { id: '', duplicate: 'yes' }), [null, null, null]],
    ['a redirect is looked at one by one', { kind: 'redirect' }, [null, null, null]],
    ['so is what the page may not send', { kind: 'blocked' }, [null, null, null]],
    ['a receipt that cannot be read is none', { kind: 'opaque' }, [null, null, null]],
  ])('%s', (_, outcome, shares) => {
    expect(judgeBatch(exchange, undefined, outcome, expected, 3)).toEqual(shares);
  });

  it.each<[string, HttpOutcome, readonly Share[]]>([
    ['each its own', reply(200, items(201, 409, 400)), [delivered, duplicate, null]],
    ['nothing where it says nothing', reply(200, items(201, undefined, '')), [delivered, null, null]],
    ['nothing for too few', reply(200, items(201, 201)), [null, null, null]],
    ['nothing for too many', reply(200, items(201, 201, 201, 201)), [null, null, null]],
    ['nothing without the list', reply(200, { items: 'three' }), [null, null, null]],
    ['nothing in what is no JSON', reply(200, 'ok'), [null, null, null]],
    ['a pause for all', reply(500, items(201, 201, 201)), Array(3).fill(again('status-500')) as Share[]],
    ['nothing where all are refused', reply(400, items(201, 201, 201)), [null, null, null]],
  ])('with a list: %s', (_, outcome, shares) => {
    expect(judgeBatch(exchange, each, outcome, expected, 3)).toEqual(shares);
  });

  it('asks for each alone where another origin may never be readable', () => {
    const unreadable = { ...expected, attempts: 2, isNeverReadable: true };
    expect(judgeBatch(exchange, undefined, { kind: 'network-error' }, unreadable, 2)).toEqual([null, null]);
  });
});
