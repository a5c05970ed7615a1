import { describe, expect, it } from 'vitest';
import type { AggregateAction } from '../../src/results/aggregate.js';
import { ownerActionsRoute } from './owner-actions-route.js';

const told: AggregateAction = {
  id: 'a1',
  asked: '2026-10',
  text: { en: 'One form', de: 'Ein Formular' },
  state: 'done',
  told: '2026-11-22',
};

describe('ownerActionsRoute', () => {
  const actions: AggregateAction[] = [];
  const route = ownerActionsRoute({
    catalogue: new Map([['lunch', {} as never]]),
    ledger: { actions: async pulse => (pulse === 'lunch' ? actions : []) },
  });

  it('serves an empty list before anything was done, to be asked for again', async () => {
    const reply = await route.request('/lunch.json');
    expect([reply.status, reply.headers.get('cache-control'), await reply.json()]).toEqual([200, 'no-cache', []]);
  });

  it('says when nothing has changed, and serves what has', async () => {
    actions.push(told);
    const reply = await route.request('/lunch.json');
    expect(await reply.json()).toEqual([told]);
    const etag = reply.headers.get('etag') ?? '';
    const same = await route.request('/lunch.json', { headers: { 'If-None-Match': etag } });
    expect([same.status, await same.text()]).toEqual([304, '']);
    actions.push({ ...told, id: 'a2' });
    const changed = await route.request('/lunch.json', { headers: { 'If-None-Match': etag } });
    expect([changed.status, ((await changed.json()) as unknown[]).length]).toEqual([200, 2]);
  });

  it('knows no other pulse', async () => {
    const reply = await route.request('/dinner.json');
    expect([reply.status, await reply.json()]).toMatchObject([404, { code: 'unknown-pulse', path: '' }]);
  });
});
