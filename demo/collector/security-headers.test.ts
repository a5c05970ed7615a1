import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addSecurityHeaders } from './security-headers.js';

const app = new Hono();
app.use(addSecurityHeaders);
app.get('/plain', context => context.text('x'));
app.get('/own', context => context.text('x', 200, { 'Referrer-Policy': 'same-origin' }));

describe('addSecurityHeaders', () => {
  it.each(['/plain', '/missing'])('covers %s', async path => {
    const { headers } = await app.request(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('leaves what a route says for itself', async () => {
    expect((await app.request('/own')).headers.get('referrer-policy')).toBe('same-origin');
  });
});
