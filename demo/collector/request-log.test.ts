import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { logRequests, type LogLine } from './request-log.js';

const setUp = (): { readonly app: Hono; readonly lines: LogLine[] } => {
  const lines: LogLine[] = [];
  let nowMs = 0;
  const app = new Hono();
  app.use(
    logRequests(
      line => lines.push(line),
      () => (nowMs += 7),
    ),
  );
  app.get('/api/results/:pulse', context => context.text('figures'));
  const sub = new Hono();
  sub.post('/', context => context.text('taken', 201));
  app.route('/api/responses', sub);
  app.get('/broken', () => {
    throw new Error('secret');
  });
  app.onError((_, context) => context.text('', 500));
  return { app, lines };
};

describe('logRequests', () => {
  it.each([
    ['GET', '/api/results/anna-smith?q=secret', { level: 'info', route: '/api/results/:pulse', status: 200 }],
    ['POST', '/api/responses', { level: 'info', route: '/api/responses', status: 201 }],
    ['GET', '/secret', { level: 'info', route: 'unmatched', status: 404 }],
    ['GET', '/broken', { level: 'error', route: '/broken', status: 500 }],
  ])('logs %s %s by its pattern', async (method, path, expected) => {
    const { app, lines } = setUp();
    await app.request(path, { method, headers: { 'user-agent': 'secret', 'x-forwarded-for': '203.0.113.9' } });
    expect(lines).toEqual([{ event: 'request', method, durationMs: 7, ...expected }]);
    expect(JSON.stringify(lines)).not.toMatch(/secret|203\.0|anna/);
  });
});
