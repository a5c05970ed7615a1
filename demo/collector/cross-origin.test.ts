import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { allowOrigins } from './cross-origin.js';

const app = new Hono();
app.use(allowOrigins(new Set(['https://intranet.example']), 'POST, OPTIONS'));
app.post('/', context => context.text('taken'));

const ask = (method: string, origin: string | null) =>
  app.request('/', { method, headers: origin === null ? {} : { origin } });

describe('allowOrigins', () => {
  it.each(['POST', 'OPTIONS'])('lets a listed origin through (%s)', async method => {
    const reply = await ask(method, 'https://intranet.example');
    expect(reply.headers.get('access-control-allow-origin')).toBe('https://intranet.example');
    expect(reply.headers.get('vary')).toBe('Origin');
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each([
    null,
    'null',
    '*',
    'https://intranet.example.evil',
    'http://intranet.example',
    'https://intranet.example:444',
    'https://INTRANET.example',
  ])('says nothing to %s', async origin => {
    for (const method of ['POST', 'OPTIONS']) {
      const reply = await ask(method, origin);
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
      expect(reply.headers.get('vary')).toBe('Origin');
    }
  });

  it('is said once where two rules hold for a route', async () => {
    const both = new Hono();
    both.use('/api/responses', allowOrigins(new Set(['https://intranet.example']), 'POST, OPTIONS'));
    both.use('/api/*', allowOrigins(new Set(['https://intranet.example']), 'GET, OPTIONS'));
    both.post('/api/responses', context => context.text('taken', 200, { vary: 'Accept-Encoding' }));
    const { headers } = await both.request('/api/responses', {
      method: 'POST',
      headers: { origin: 'https://intranet.example' },
    });
    expect(headers.get('vary')).toBe('Accept-Encoding, Origin');
    expect(headers.get('access-control-allow-origin')).toBe('https://intranet.example');
  });

  it('answers a preflight with what is allowed', async () => {
    const reply = await ask('OPTIONS', 'https://intranet.example');
    expect(reply.status).toBe(204);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'authorization, content-type',
    });
  });
});
