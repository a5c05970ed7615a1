import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Aggregate } from '../../../src/results/aggregate.js';
import { startTestCollector, type StartedCollector } from './collector-process.js';
import { lunchResponse, postResponse } from './sample-response.js';

describe('what the collector shows', () => {
  let collector: StartedCollector;
  let url: string;
  beforeAll(async () => {
    collector = await startTestCollector();
    ({ url } = collector);
  });
  afterAll(() => collector.dispose());

  const results = async (query = ''): Promise<Aggregate> =>
    (await (await fetch(`${url}api/results/lunch${query}`)).json()) as Aggregate;

  const answer = async (count: number, wave: string): Promise<void> => {
    for (let turn = 0; turn < count; turn++) {
      const reply = await postResponse(url, await lunchResponse(url, { wave, answers: { taste: (turn % 4) + 1 } }));
      expect(reply.status).toBe(201);
    }
  };

  it('serves each pulse and list, and lets a browser keep them', async () => {
    for (const path of ['pulses/morale', 'pulses/lunch', 'lists/departments']) {
      const reply = await fetch(`${url}api/${path}.json`);
      expect([path, reply.status]).toEqual([path, 200]);
      expect(reply.headers.get('content-type')).toContain('application/json');
      const again = await fetch(`${url}api/${path}.json`, { headers: { 'If-None-Match': reply.headers.get('etag')! } });
      expect(again.status).toBe(304);
    }
  });

  it.each([
    'nothing',
    'api/pulses/morael.json',
    'api/pulses/morale',
    'api/lists/../departments.json',
    'api/lists/%2e%2e%2fsettings.json',
    'api/lists/toString.json',
    'api/results/morael',
    'api/results/__proto__',
    'api/results/open-line',
    'api/results/lunch?wave=2019-01',
    'api/results/lunch?wave=',
    'assets/../package.json',
    'assets/%2e%2e%2f%2e%2e%2fpackage.json',
    'assets/chunks/..%2fsri.json',
    '%ff%fe',
  ])('has nothing at %s', async path => {
    const reply = await fetch(url + path);
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  it('says that it is well', async () => {
    const reply = await fetch(`${url}healthz`);
    expect([reply.status, await reply.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('protects every reply', async () => {
    for (const path of ['healthz', 'nothing', 'api/results/lunch']) {
      const { headers } = await fetch(url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('shows figures once enough have answered, and keeps them apart by wave', async () => {
    expect(await results()).toMatchObject({ format: 'ics-aggregate/1', waves: [], cells: [] });
    await answer(4, '2026-10');
    expect((await results()).cells.filter(cell => 'n' in cell)).toEqual([]);
    await answer(8, '2026-11');
    const all = await results();
    expect(all.waves.map(({ id, state }) => [id, state])).toEqual([
      ['2026-10', 'closed'],
      ['2026-11', 'open'],
    ]);
    expect(all.cells).toContainEqual(
      expect.objectContaining({ w: '2026-11', g: 'all', d: 'taste', n: 8, dist: [2, 2, 2, 2] }),
    );
    expect(all.cells.filter(cell => cell.w === '2026-10' && 'n' in cell)).toEqual([]);
    expect((await results('?wave=2026-10')).waves.map(({ id }) => id)).toEqual(['2026-10']);
  });

  it('gives results an ETag that changes with them', async () => {
    const first = await fetch(`${url}api/results/lunch`);
    const etag = first.headers.get('etag')!;
    expect((await fetch(`${url}api/results/lunch`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    await answer(5, '2026-12');
    expect((await fetch(`${url}api/results/lunch`, { headers: { 'If-None-Match': etag } })).status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('keeps every version of a pulse that it ever served', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'versions-'));
    const databasePath = join(folder, 'pulse.sqlite');
    const definition = {
      format: 'ics-pulse/1',
      id: 'lunch',
      title: 'Lunch',
      questions: [{ id: 'old', type: 'nps', title: 'Good?' }],
    };
    writeFileSync(join(folder, 'lunch.json'), JSON.stringify(definition));
    const before = await startTestCollector({ PULSES: folder, DATABASE_URL: databasePath });
    const late = await lunchResponse(before.url, { answers: { old: 7 } });
    await before.dispose();
    const after = await startTestCollector({ DATABASE_URL: databasePath });
    expect((await postResponse(after.url, late)).status).toBe(201);
    const mixed = await postResponse(after.url, { ...late, id: 'e'.repeat(32), answers: { taste: 3 } });
    expect([mixed.status, ((await mixed.json()) as { code: string }).code]).toEqual([422, 'unknown-question']);
    await after.dispose();
    rmSync(folder, { recursive: true });
  });
});

describe('results outside the own machine', () => {
  const started: StartedCollector[] = [];
  afterEach(() => Promise.all(started.splice(0).map(collector => collector.dispose())));

  const ask = async (environment: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> => {
    const collector = await startTestCollector(environment);
    started.push(collector);
    return fetch(`${collector.url}api/results/morale`, { headers });
  };

  it.each([
    ['on loopback without a token', {}, {}, 200],
    ['on loopback with a token that is not given', { RESULTS_TOKEN: 'secret' }, {}, 401],
    ['elsewhere without a token', { HOST: '0.0.0.0' }, {}, 401],
    ['elsewhere with any token while none is set', { HOST: '0.0.0.0' }, { Authorization: 'Bearer ' }, 401],
    [
      'elsewhere with a wrong token',
      { HOST: '0.0.0.0', RESULTS_TOKEN: 'secret' },
      { Authorization: 'Bearer Secret' },
      401,
    ],
    ['elsewhere with the token', { HOST: '0.0.0.0', RESULTS_TOKEN: 'secret' }, { Authorization: 'Bearer secret' }, 200],
  ])('%s', async (_, environment, headers, status) => {
    const reply = await ask(environment, headers);
    expect(reply.status).toBe(status);
    if (status === 401)
      expect(await reply.json()).toMatchObject({ message: expect.stringMatching(/token|RESULTS_TOKEN/) });
  });
});
