import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProbe, type ProbeCollector } from './probe-collector.js';
import { post } from './sample-response.js';

/** Rows of the table of hostile inputs that are about requests; `slow-clients.test.ts` has row 33. */
describe('hostile requests', () => {
  let probe: ProbeCollector;
  beforeAll(async () => {
    const environment = { ALLOWED_ORIGINS: 'https://good.example', REQUESTS_PER_MINUTE: '10', RESULTS_TOKEN: 't' };
    probe = await startProbe({ url: null }, environment);
  });
  afterAll(() => probe.dispose());

  const sendValid = (headers: Record<string, string>): Promise<Response> =>
    post(probe.url, JSON.stringify(probe.response()), headers);

  it.each(['text/plain', 'text/plain; application/json', 'application/x-json'])(
    'row 31: takes no answer as %s, which needs no permission from another origin',
    async type => expect((await sendValid({ 'Content-Type': type })).status).toBe(415),
  );

  it.each(['null', 'https://good.example.evil', 'https://evil.example/https://good.example', 'http://good.example'])(
    'row 32: lets no page of %s read anything, least of all with credentials',
    async origin => {
      const asked = { Origin: origin, 'Access-Control-Request-Method': 'POST' };
      const preflight = await fetch(`${probe.url}api/responses`, { method: 'OPTIONS', headers: asked });
      const definition = await fetch(`${probe.url}api/pulses/probe.json`, {
        headers: { Origin: origin, Cookie: 'a=b' },
      });
      for (const { headers } of [preflight, definition]) {
        expect(headers.get('access-control-allow-origin')).toBeNull();
        expect(headers.get('access-control-allow-credentials')).toBeNull();
      }
    },
  );

  it.each(['gzip', 'br', 'deflate', 'gzip, gzip'])('row 34: unpacks nothing: %s', async encoding =>
    expect((await sendValid({ 'Content-Encoding': encoding })).status).toBe(415),
  );

  it('row 35: counts the connection, not the address that a sender makes up', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const reply = await sendValid({ 'X-Forwarded-For': `198.51.100.${turn}`, Origin: 'https://good.example' });
      statuses.push(reply.status);
      if (reply.status !== 429) continue;
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      // A page of another origin has to be able to read when to come again.
      expect(reply.headers.get('access-control-allow-origin')).toBe('https://good.example');
      expect(reply.headers.get('access-control-expose-headers')).toContain('Retry-After');
    }
    expect(statuses).toContain(429);
    expect((await fetch(`${probe.url}api/pulses/probe.json`)).status).toBe(200);
  });
});
