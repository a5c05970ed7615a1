import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openOffice, postForm, type Office } from '../../tests/e2e/owner/owner-office.js';
import type { RunningCollector } from './start-collector.js';

const token = 'a long token';

describe('the owner pages behind a token', () => {
  let office: Office;
  let collector: RunningCollector;
  beforeAll(async () => {
    office = await openOffice({ RESULTS_TOKEN: token });
    ({ collector } = office);
  });
  afterAll(() => office.dispose());

  it('shows strangers the way in, and nothing else', async () => {
    for (const path of ['/owner', '/owner/pulses/lunch', '/owner/pulses/lunch/figures.csv', '/owner/works-council']) {
      const reply = await ask(collector, path);
      expect([path, reply.status, reply.headers.get('location')]).toEqual([path, 303, '/owner/sign-in']);
    }
    expect((await postForm(collector, '/owner/pulses/lunch/waves', { wave: 'w' })).status).toBe(401);
    expect((await ask(collector, '/owner/assets/owner.css')).status).toBe(200);
  });

  it('lets in who knows the token, for pages and results, until they sign out', async () => {
    const wrong = await postForm(collector, '/owner/sign-in', { token: 'guessed' });
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await wrong.text()).toContain('wrong-token, token');
    const right = await postForm(collector, '/owner/sign-in', { token });
    const cookie = right.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^owner=[\w-]+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(token);
    const signedIn = { headers: { Cookie: cookie.split(';', 1)[0] ?? '' } };
    expect(await (await ask(collector, '/owner', signedIn)).text()).toContain('Sign out');
    expect((await ask(collector, '/api/results/lunch', signedIn)).status).toBe(200);
    expect((await ask(collector, '/owner/pulses/lunch/figures.csv', signedIn)).status).toBe(200);
    expect((await ask(collector, '/api/results/lunch')).status).toBe(401);
    const out = await postForm(collector, '/owner/sign-out', {});
    expect(out.headers.get('set-cookie')).toMatch(/^owner=; Max-Age=0; Path=\//);
  });

  it('keeps the cookie to encrypted requests where there are some', async () => {
    const origin = { Origin: new URL(collector.url).origin, 'X-Forwarded-Proto': 'https' };
    const reply = await postForm(collector, '/owner/sign-in', { token }, origin);
    expect(reply.headers.get('set-cookie')).toContain('Secure');
  });
});

it('keeps the owner pages closed where others could reach them and nobody set a token', async () => {
  const office = await openOffice({});
  const reply = await ask(office.collector, '/owner', { headers: { 'X-Forwarded-For': '10.0.0.7' } });
  expect(reply.status).toBe(401);
  expect(await reply.text()).toContain('These pages are closed');
  await office.dispose();
});
