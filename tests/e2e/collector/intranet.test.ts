import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import departments from '../../../demo/lists/departments.json' with { type: 'json' };
import { moments } from '../../../demo/pages/moments.js';
import { startTestCollector, type StartedCollector } from './collector-process.js';
import { post, postResponse, servedHash } from './sample-response.js';

const pages = [
  '/',
  '/people',
  '/people?q=lead',
  '/service-desk',
  '/departments',
  '/canteen',
  '/dashboard',
  '/promises',
  '/results',
  '/results?pulse=service-map',
  '/news/one-door',
  '/news/other-desk',
  '/news/winter-hours',
  '/moments',
  ...[...moments.modes, ...moments.triggers].map(({ id }) => `/moments/${id}`),
  '/thanks',
];

const get = async (url: string, path: string, headers: Record<string, string> = {}): Promise<string> => {
  const reply = await fetch(new URL(path, url), { headers: { accept: 'text/html', ...headers } });
  expect([path, reply.status]).toEqual([path, 200]);
  return reply.text();
};

describe('the intranet', () => {
  let collector: StartedCollector;
  let url: string;
  beforeAll(async () => {
    collector = await startTestCollector();
    ({ url } = collector);
  });
  afterAll(() => collector.dispose());

  it.each(pages)('%s is a whole page under a strict policy, with nothing inline', async path => {
    const reply = await fetch(new URL(path, url));
    const policy = reply.headers.get('content-security-policy')!;
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types ics-pulse",
    );
    const page = await reply.text();
    expect(page).toMatch(/^<!doctype html>[^]*<main id="content">[^]*<h1>[^]*<\/html>$/);
    expect(page).not.toMatch(/<style| style=| on\w+=|<script(?![^>]* src=)/);
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it.each([
    ['/', 'pulse="morale"'],
    ['/service-desk', 'pulse="ics-core5"'],
    ['/news/one-door', 'pulse="recommend"'],
    ['/departments', 'pulse="service-map"'],
    ['/canteen', 'src="/api/pulses/lunch.json"'],
    ['/results?pulse=ics-core5', '<ics-results src="/api/results/ics-core5">'],
  ])('%s asks with %s', async (path, markup) => expect(await get(url, path)).toContain(markup));

  it('brings its own script', async () => {
    expect(await get(url, '/templates/recommend')).toContain('src="/assets/copy-tag.js"');
    expect(await get(url, '/assets/copy-tag.js')).toContain('code[data-copy]');
  });

  it('speaks each language as a whole', async () => {
    for (const [language, direction] of [
      ['en', 'ltr'],
      ['de', 'ltr'],
      ['ar', 'rtl'],
    ]) {
      const page = await get(url, `/?language=${language}`);
      expect(page).toContain(`<html lang="${language}" dir="${direction}">`);
    }
  });

  it('remembers who looks, and gives the team to the pulse', async () => {
    const reply = await fetch(new URL('/?team=legal&language=de', url));
    const cookie = reply.headers
      .getSetCookie()
      .map(line => line.split(';', 1)[0])
      .join('; ');
    const page = await get(url, '/service-desk', { cookie });
    expect(page).toContain('context-team="legal"');
    expect(page).toContain('<html lang="de"');
    expect(await get(url, '/?team=none')).not.toContain('context-team');
  });

  it.each([
    '/?team=%22%3E%3Cscript%3E',
    '/people?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '/results?pulse=%3Cb%3E',
  ])('prints nothing of %s as markup', async path =>
    expect(await get(url, path)).not.toMatch(/<img src=x|"><script|<b>/),
  );

  it('takes the form of the canteen with JavaScript off', async () => {
    const page = await get(url, '/canteen?language=ar');
    const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]);
    const body = new URLSearchParams([...fields, ['taste', '3'], ['queue', 'long'], ['wish', '']]).toString();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
    const reply = await post(url, body, headers);
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/thanks']);
    expect((await post(url, body, headers)).status).toBe(303);
    expect((await post(url, body.replace('taste=3', 'taste=1'), headers)).status).toBe(409);
  });

  it('says so on a page where there is none', async () => {
    const reply = await fetch(`${url}nowhere`, { headers: { accept: 'text/html' } });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
  });
});

describe('another company', () => {
  const folder = mkdtempSync(join(tmpdir(), 'company-'));
  const file = join(folder, 'departments.json');
  let collector: StartedCollector;
  const ours = departments.map(({ label }) => label);
  const theirs = [
    { id: 'kitchen', label: 'Kitchen & <Bakery>', headcount: 12 },
    { id: 'front', label: 'Front of House' },
    { id: 'cellar', label: 'Cellar', parent: 'front' },
  ];
  beforeAll(async () => {
    writeFileSync(file, JSON.stringify(departments));
    collector = await startTestCollector({ LISTS: folder });
  });
  afterAll(async () => {
    await collector.dispose();
    rmSync(folder, { recursive: true });
  });

  it('is on every page, pulse and result once the one file is another', async () => {
    const response = async (use: string) => ({
      format: 'ics-response/1',
      id: use.padEnd(32, '0').replace(/[^0-9a-f]/g, 'a'),
      pulse: 'service-map',
      definition: await servedHash(collector.url, 'service-map'),
      wave: '2026-11',
      language: 'en',
      complete: true,
      answers: { use: [use] },
      skipped: {},
      context: { team: 'front' },
    });
    expect(await get(collector.url, '/')).toContain(ours[0]);
    expect((await postResponse(collector.url, await response('kitchen'))).status).toBe(422);
    writeFileSync(file, JSON.stringify(theirs));
    for (const path of pages) {
      const page = await get(collector.url, path);
      expect(page).toContain('Kitchen &amp; &lt;Bakery&gt;');
      expect([path, ours.filter(label => page.includes(label))]).toEqual([path, []]);
    }
    const list = await fetch(`${collector.url}api/lists/departments.json`);
    expect(await list.json()).toEqual(theirs);
    expect((await postResponse(collector.url, await response('kitchen'))).status).toBe(201);
    const late = await postResponse(collector.url, await response('it'));
    expect(late.status).toBe(201);
    const results = await (await fetch(`${collector.url}api/results/service-map`)).text();
    expect(results).toContain('Front of House');
    expect(ours.filter(label => results.includes(label))).toEqual([]);
  });
});
