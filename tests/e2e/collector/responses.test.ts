import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCollector, storedBodies, type StartedCollector } from './collector-process.js';
import { lunchResponse, post, postResponse } from './sample-response.js';

describe('POST /api/responses', () => {
  let collector: StartedCollector;
  let url: string;
  beforeAll(async () => {
    collector = await startTestCollector({ ALLOWED_ORIGINS: 'https://intranet.example' });
    ({ url } = collector);
  });
  afterAll(() => collector.dispose());

  const rowsOf = (id: string): readonly string[] =>
    storedBodies(collector.databasePath).filter(body => body.includes(id));

  it('stores an answer before it replies, and knows it again', async () => {
    const response = await lunchResponse(url);
    const first = await postResponse(url, response);
    expect([first.status, await first.json()]).toEqual([201, { id: response.id }]);
    expect(rowsOf(response.id).map(body => JSON.parse(body) as unknown)).toEqual([response]);
    const again = await post(url, JSON.stringify(Object.fromEntries(Object.entries(response).reverse()), null, 2));
    expect([again.status, await again.json()]).toEqual([200, { id: response.id, duplicate: true }]);
    const other = await postResponse(url, { ...response, answers: { taste: 1 } });
    expect([other.status, await other.json()]).toEqual([409, { id: response.id, conflict: true }]);
    expect(rowsOf(response.id)).toHaveLength(1);
  });

  it('makes one row of a thousand replays', async () => {
    const response = await lunchResponse(url);
    const statuses: number[] = [];
    const replay = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn++) {
        const reply = await postResponse(url, response);
        await reply.arrayBuffer();
        statuses.push(reply.status);
      }
    };
    await Promise.all(Array.from({ length: 50 }, replay));
    expect(statuses.filter(status => status === 201)).toHaveLength(1);
    expect(statuses.filter(status => status === 200)).toHaveLength(999);
    expect(rowsOf(response.id)).toHaveLength(1);
  });

  it.each([
    ['another pulse', { pulse: 'morael' }, 422, 'unknown-pulse', 'pulse'],
    ['an unknown version', { definition: '0'.repeat(64) }, 422, 'unknown-definition', 'definition'],
    ['an unknown question', { answers: { tast: 3 } }, 422, 'unknown-question', 'answers.tast'],
    ['an answer off its scale', { answers: { taste: 5 } }, 422, 'off-scale', 'answers.taste'],
    ['text for a number', { answers: { taste: '3' } }, 422, 'wrong-type', 'answers.taste'],
    ['undeclared context', { context: { team: 'it' } }, 422, 'unknown-context', 'context.team'],
  ])('refuses %s', async (_, changes, status, code, path) => {
    const reply = await postResponse(url, await lunchResponse(url, changes));
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({ code, path, message: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it.each([
    ['no object', [], 400],
    ['an extra property', { userAgent: 'x' }, 400],
    ['an id that is too short', { id: 'abc' }, 400],
    ['a missing wave', { wave: undefined }, 400],
  ])('refuses %s', async (_, changes, status) => {
    const response = await lunchResponse(url);
    const reply = await postResponse(url, Array.isArray(changes) ? changes : { ...response, ...changes });
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({
      code: expect.any(String),
      path: expect.any(String),
      message: expect.any(String),
    });
  });

  it.each([
    ['text/plain', {}, 415],
    ['application/json; charset=utf-8', {}, 400],
    ['APPLICATION/JSON', {}, 400],
    ['application/json-patch+json', {}, 415],
    ['multipart/form-data', {}, 415],
    ['', {}, 415],
    ['application/json', { 'Content-Encoding': 'gzip' }, 415],
    ['application/x-www-form-urlencoded', {}, 403],
  ])('takes the type %s with %j as %i', async (type, headers, status) => {
    const reply = await post(url, '{}', { 'Content-Type': type, ...headers });
    expect(reply.status).toBe(status);
  });

  it('cuts a body at 64 KiB', async () => {
    const response = await lunchResponse(url);
    const reply = await postResponse(url, { ...response, answers: { wish: 'x'.repeat(65 * 1024) } });
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([413, 'too-large']);
  });

  it('answers a body without an end before that end', async () => {
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /api/responses HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const flood = setInterval(() => socket.write(chunk), 5);
    socket.on('error', () => {});
    const head = await new Promise<string>(resolve => socket.once('data', data => resolve(data.toString())));
    clearInterval(flood);
    socket.destroy();
    expect(head).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('cannot be read', async () => {
    const reply = await fetch(`${url}api/responses`);
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it.each([
    ['https://intranet.example', 'https://intranet.example'],
    ['https://intranet.example.evil', null],
    ['null', null],
  ])('tells the origin %s: %s', async (origin, allowed) => {
    const preflight = await fetch(`${url}api/responses`, { method: 'OPTIONS', headers: { Origin: origin } });
    const reply = await post(url, JSON.stringify(await lunchResponse(url)), { Origin: origin });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(reply.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(reply.headers.get('vary')).toContain('Origin');
  });

  describe('as a form', () => {
    const form = (fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
      post(url, new URLSearchParams(fields).toString(), {
        'Content-Type': 'application/x-www-form-urlencoded',
        Origin: new URL(url).origin,
        ...headers,
      });

    it('stores the fields and leads to a page that says thanks', async () => {
      const id = 'f'.repeat(32);
      const fields = { pulse: 'lunch', id, taste: '4', queue: 'none', wish: '' };
      const replies = [await form(fields), await form(fields)];
      expect(replies.map(({ status }) => status)).toEqual([303, 303]);
      expect(replies[0]!.headers.get('location')).toBe('/thanks');
      expect(rowsOf(id).map(body => JSON.parse(body) as unknown)).toEqual([
        expect.objectContaining({ id, answers: { taste: 4, queue: 'none' }, skipped: { wish: 'blank' } }),
      ]);
    });

    it.each([
      ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
      ['another origin', { Origin: 'https://evil.example' }, 403],
      ['an allowed origin, for a form needs no preflight', { Origin: 'https://intranet.example' }, 403],
      ['a nameless origin', { Origin: 'null' }, 403],
    ])('is refused from %s', async (_, headers, status) => {
      expect((await form({ pulse: 'lunch', taste: '4' }, headers)).status).toBe(status);
    });

    it('says what is wrong on a page', async () => {
      const reply = await form({ pulse: 'lunch', taste: '<script>' });
      expect([reply.status, reply.headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8']);
      expect(await reply.text()).not.toContain('<script>');
    });
  });

  it('logs routes and durations, and nothing about people', () => {
    const text = JSON.stringify(collector.log);
    expect(collector.log).toContainEqual({
      level: 'info',
      event: 'request',
      method: 'POST',
      route: '/api/responses',
      status: 201,
      durationMs: expect.any(Number),
    });
    expect(text).not.toMatch(/127\.0\.0\.1|More soup|node|undici/i);
  });
});
