import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { recommend } from '../../src/templates/recommend.js';
import type { CataloguedDefinition } from '../collector/definition-catalogue.js';
import { createIntranet } from './intranet.js';
import { scanQrCode } from './scan-qr-code.js';

const hash = 'a'.repeat(64);

const lunch: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch at {team|work} & <more>',
  why: 'So that **we** cook [better](https://intranet.example/kitchen).',
  context: ['team'],
  invitation: { display: 'dialog' },
  questions: [{ id: 'wish', type: 'text', title: 'Wish' }],
};

const app = createIntranet({
  lists: { read: () => ({ departments: [{ id: 'it', label: 'IT' }] }) },
  catalogue: new Map<string, CataloguedDefinition>([
    ['recommend', { definition: recommend, hash, isBuiltIn: true }],
    ['lunch', { definition: lunch, hash, isBuiltIn: false }],
  ]),
  folders: { builds: '', own: '' },
  nowMs: () => 0,
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const reply = await app.request(`https://intranet.example${path}`, { headers: { accept: 'text/html', ...headers } });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
};

/** The attributes of the tag on the page, white space squashed. */
const tagOf = (page: string): string => /<ics-pulse\s([^>]*)>/.exec(page)![1]!.replace(/\s+/g, ' ').trim();

describe.each([
  ['/p/recommend', 200],
  ['/p/lunch', 200],
  ['/p/recommend/poster', 200],
  ['/p/nowhere', 404],
  ['/p/constructor', 404],
  ['/p/nowhere/poster', 404],
])('%s', (path, status) => {
  it(`is a page of its own (${status}) under the policy of all pages, for no search engine`, async () => {
    const page = await get(path);
    const home = await get('/');
    expect(page.status).toBe(status);
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    expect(page.headers.get('content-security-policy')).toBe(home.headers.get('content-security-policy'));
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.text).toMatch(/^<!doctype html>[^]*<meta name="robots" content="noindex" \/>[^]*<\/html>$/);
    expect(page.text.match(/<h1/g)).toHaveLength(1);
    expect(page.text).not.toMatch(/<style| style=| on\w+=|<script(?![^>]* src=)/);
    expect(page.text).not.toMatch(/<nav|<form|<select/);
  });

  it('speaks the language of the visitor, and sets no cookie', async () => {
    for (const [header, start] of [
      ['en-GB', '<html lang="en" dir="ltr">'],
      ['de-AT,de;q=0.9', '<html lang="de" dir="ltr">'],
      ['ar', '<html lang="ar" dir="rtl">'],
    ] as const) {
      const page = await get(path, { 'accept-language': header });
      expect(page.text).toContain(start);
      expect(page.headers.getSetCookie()).toEqual([]);
    }
    expect((await get(`${path}?language=ar&team=it`)).headers.getSetCookie()).toEqual([]);
  });
});

describe('/p/<id>', () => {
  it.each([
    ['/p/recommend', 'pulse="recommend" endpoint="/api/responses"'],
    [
      '/p/recommend?about=it&team=finance',
      'pulse="recommend" endpoint="/api/responses" context-team="finance" context-about="it"',
    ],
    ['/p/recommend?site=hq&about=%22%20onclick=x', 'pulse="recommend" endpoint="/api/responses"'],
    ['/p/lunch?about=it', 'src="/api/pulses/lunch.json" endpoint="/api/responses" display="inline" open'],
  ])('%s asks with %s', async (path, tag) => expect(tagOf((await get(path)).text)).toBe(tag));

  it('gives the pulse no team that the link does not name', async () => {
    expect(tagOf((await get('/p/recommend', { cookie: 'view-team=it' })).text)).not.toContain('context');
  });

  it('is titled as the pulse, in the language that the pulse speaks', async () => {
    expect((await get('/p/recommend?language=de')).text).toContain(
      '<title>Würden Sie uns empfehlen? · Larkfield</title>',
    );
    expect((await get('/p/lunch')).text).toContain('<title>Lunch at work &amp; &lt;more&gt; · Larkfield</title>');
    expect((await get('/p/lunch?team=it')).text).toContain('<title>Lunch at IT &amp; &lt;more&gt; · Larkfield</title>');
  });
});

describe('/p/<id>/qr.svg', () => {
  it.each([
    ['/p/recommend/qr.svg', 'https://intranet.example/p/recommend'],
    [
      '/p/recommend/qr.svg?team=finance&about=it&debug=on',
      'https://intranet.example/p/recommend?team=finance&about=it',
    ],
  ])('%s leads to %s', async (path, address) => {
    const code = await get(path);
    expect(code.status).toBe(200);
    expect(code.headers.get('content-type')).toBe('image/svg+xml');
    expect(code.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(code.headers.get('x-robots-tag')).toBe('noindex');
    expect(code.text).not.toContain('style');
    expect(scanQrCode(code.text)).toBe(address);
  });

  it.each([
    [undefined, 'http://intranet.example/p/lunch'],
    ['https', 'https://intranet.example/p/lunch'],
    ['https, http', 'https://intranet.example/p/lunch'],
    ['javascript', 'http://intranet.example/p/lunch'],
  ])('behind a proxy that was asked by %s leads to %s', async (protocol, address) => {
    const headers = protocol === undefined ? {} : { 'X-Forwarded-Proto': protocol };
    const reply = await app.request('http://intranet.example/p/lunch/qr.svg', { headers });
    expect(reply.headers.get('vary')).toBe('X-Forwarded-Proto');
    expect(scanQrCode(await reply.text())).toBe(address);
  });

  it('says why there is none', async () => {
    expect(await get('/p/nowhere/qr.svg')).toMatchObject({ status: 404, text: expect.stringContaining('not-found') });
    const reply = await app.request(`http://${'x.'.repeat(1300)}example/p/lunch/qr.svg`);
    expect([reply.status, await reply.json()]).toEqual([422, expect.objectContaining({ code: 'too-long' })]);
  });
});

describe('/p/<id>/poster', () => {
  it('says what it is, why, and how to get there', async () => {
    const { text } = await get('/p/lunch/poster?team=it&about=it');
    expect(text).toMatch(/<h1 lang="en" dir="auto">Lunch at IT &amp; &lt;more&gt;<\/h1>/);
    expect(text).toContain('>So that we cook better.</p>');
    expect(text).toContain('src="/p/lunch/qr.svg?team=it"');
    expect(text).toContain('<a href="/p/lunch?team=it" dir="ltr">intranet.example/p/lunch?team=it</a>');
  });

  it('is in one language, and marks a pulse that speaks another', async () => {
    expect((await get('/p/recommend/poster?language=ar')).text).toContain('<h1 lang="ar" dir="auto">هل توصي بنا؟</h1>');
    expect((await get('/p/lunch/poster?language=ar')).text).toContain('<h1 lang="en" dir="auto">');
  });
});
