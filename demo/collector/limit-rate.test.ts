import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { limitRate, type RateSettings } from './limit-rate.js';

const setUp = (settings: Partial<RateSettings> = {}) => {
  const app = new Hono();
  app.use(limitRate({ requestsPerMinute: 2, trustedProxies: new Set(['10.0.0.7']), nowMs: () => 0, ...settings }));
  app.all('/', () => new Response('taken'));
  return async (peer: string | null, forwardedFor = '', method = 'POST'): Promise<number> => {
    const env = peer === null ? {} : { incoming: { socket: { remoteAddress: peer, remotePort: 1 } } };
    const reply = await app.request('/', { method, headers: { 'X-Forwarded-For': forwardedFor } }, env);
    if (reply.status === 429) {
      expect(reply.headers.get('retry-after')).toBe('30');
      expect(await reply.json()).toMatchObject({ code: 'too-many-requests' });
    }
    return reply.status;
  };
};

const inTurn = async (tasks: readonly (() => Promise<number>)[]): Promise<readonly number[]> => {
  const statuses: number[] = [];
  for (const task of tasks) statuses.push(await task());
  return statuses;
};

describe('limitRate', () => {
  it('is not misled by an address that a sender makes up', async () => {
    const send = setUp();
    const from = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
    expect(await inTurn(from.map(made => () => send('203.0.113.5', made)))).toEqual([200, 200, 429]);
  });

  it('tells those behind a trusted proxy apart', async () => {
    const send = setUp();
    const from = ['198.51.100.1', '198.51.100.2', '198.51.100.1', '198.51.100.1', '198.51.100.2'];
    expect(await inTurn(from.map(client => () => send('10.0.0.7', client)))).toEqual([200, 200, 200, 429, 200]);
  });

  it('counts no looks, and nothing where there is no limit or no address', async () => {
    const send = setUp();
    const look = (): Promise<number> => send('203.0.113.5', '', 'GET');
    expect(await inTurn([look, look, look])).toEqual([200, 200, 200]);
    const nowhere = (): Promise<number> => send(null);
    expect(await inTurn([nowhere, nowhere, nowhere])).toEqual([200, 200, 200]);
    const unlimited = setUp({ requestsPerMinute: null });
    const free = (): Promise<number> => unlimited('203.0.113.5');
    expect(await inTurn([free, free, free])).toEqual([200, 200, 200]);
  });
});
