import { configurePulse, eraseExposures, type PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

const source = '/api/actions/{pulse}.json';
const action = (id: string, en: string, state = 'done'): object => ({
  id,
  asked: '2026-07-01',
  text: { en, de: `Deutsch: ${en}` },
  state,
  told: '2026-10-01',
});

describe('what became of earlier answers', () => {
  let page: PulsePage;
  let pulses = 0;
  let id = '';
  let requests: Request[] = [];
  let reply: () => Promise<Response> | Response;
  const { fetch } = globalThis;

  beforeEach(() => {
    page = new PulsePage();
    // What a device has seen it remembers over the tests.
    id = `told-${transport}-${++pulses}`;
    requests = [];
    reply = () => Response.json([action('a1', 'One intake form'), action('a2', 'A second desk', 'planned')]);
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.includes('/api/actions/')) return fetch(input, init);
      requests.push(request);
      return reply();
    };
  });
  afterEach(async () => {
    globalThis.fetch = fetch;
    page.close();
    await eraseExposures();
  });

  const add = (attributes: Readonly<Record<string, string>> = { actions: source }): PulseElement =>
    page.add({ transport, ...attributes }, jsonChild({ ...lunch, id, questions: [lunch.questions[0]] }));
  const partOf = (tag: PulseElement, part: string): HTMLElement | null =>
    tag.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`) ?? null;
  const told = async (tag: PulseElement): Promise<string> => {
    await waitUntil(() => partOf(tag, 'told'));
    return (partOf(tag, 'told')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  };

  it('stands in the card before the first question, which takes its place and the focus', async () => {
    const tag = add();
    const words = await told(tag);
    equal(words, 'You asked, we didPlanned, October 1, 2026: A second deskDone, October 1, 2026: One intake formNext');
    equal(tag.shadowRoot?.querySelectorAll('fieldset, legend').length, 0);
    equal(tag.open, true);
    partOf(tag, 'next')?.click();
    const pulse = await page.shown(tag);
    equal(partOf(tag, 'told'), null);
    await waitUntil(() => tag.shadowRoot?.activeElement?.matches('legend'));
    await pulse.choose('9');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    deepEqual(page.exceptions, []);
  });

  it('sends nothing about the person: one plain request to the page’s own origin, and the answer says nothing of it', async () => {
    const tag = add();
    await told(tag);
    partOf(tag, 'next')?.click();
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    deepEqual(
      requests.map(({ method, url, body, referrerPolicy }) => [method, url, body ?? null, referrerPolicy]),
      [['GET', `${location.origin}/api/actions/${id}.json`, null, 'no-referrer']],
    );
    const sent = JSON.stringify(delivered);
    ok(!sent.includes('"a1"') && !sent.includes('told:') && !sent.includes('actions'), sent);
  });

  it('is shown once, and again when something in it has changed', async () => {
    const first = add();
    await told(first);
    partOf(first, 'next')?.click();
    await page.shown(first);
    first.remove();
    const second = add();
    await page.shown(second);
    equal(partOf(second, 'told'), null);
    second.remove();
    reply = () => Response.json([action('a1', 'One intake form'), action('a2', 'A second desk', 'done')]);
    await told(add());
  });

  it('speaks the language of the pulse', async () => {
    const tag = page.add({ pulse: 'recommend', lang: 'de', transport, actions: source });
    const words = await told(tag);
    ok(words.startsWith('Sie haben gefragt, das ist daraus geworden'), words);
    ok(words.includes('Deutsch: One intake form'), words);
  });

  it('is no markup', async () => {
    reply = () => Response.json([action('a1', '<img src=x onerror="globalThis.hit = 1"> **x**')]);
    const tag = add();
    const words = await told(tag);
    ok(words.includes('<img src=x'), words);
    equal(partOf(tag, 'told')?.querySelectorAll('img').length, 0);
  });

  for (const [what, broken] of [
    ['an error', () => new Response('', { status: 500 })],
    ['text that is no JSON', () => new Response('<!doctype html>')],
    ['JSON that is no list', () => Response.json({ actions: [] })],
    ['an empty list', () => Response.json([])],
    ['more than it may have', () => Response.json([action('a1', 'x'), 'y'.repeat(40_000)])],
    ['no reply', () => new Promise<Response>(() => undefined)],
  ] as const) {
    it(`is left out where the source gives ${what}`, async () => {
      reply = broken;
      const tag = add();
      const pulse = await page.shown(tag);
      equal(partOf(tag, 'told'), null);
      await pulse.choose('9');
      await pulse.next();
      await pulse.says('Sent. Thank you.');
      deepEqual(page.errorCodes, []);
      deepEqual(page.exceptions, []);
    });
  }

  it('does not come from another origin', async () => {
    await page.shown(add({ actions: 'https://elsewhere.example/api/actions/{pulse}.json' }));
    deepEqual(requests, []);
  });

  it('can be named once for the page, and switched off for a tag', async () => {
    configurePulse({ actions: source });
    try {
      await page.shown(add({ actions: '' }));
      deepEqual(requests, []);
      await told(add({}));
      const meta = document.createElement('meta');
      meta.name = 'ics-pulse:actions';
      meta.content = '/api/actions/of-the-page.json';
      document.head.append(meta);
      await waitUntil(() => requests.length === 1);
      const tag = add({});
      await waitUntil(() => requests.length === 2);
      meta.remove();
      ok(requests[1]?.url.endsWith('/api/actions/of-the-page.json'));
      tag.remove();
    } finally {
      configurePulse({ actions: '' });
    }
  });

  it('does not keep the host from sending what was answered', async () => {
    const tag = add();
    await told(tag);
    await tag.submit();
    await waitUntil(() => partOf(tag, 'thanks'));
    equal(partOf(tag, 'told'), null);
  });

  it('needs no more room than is reserved for a pulse', async () => {
    reply = () => Response.json(['a1', 'a2', 'a3'].map(each => action(each, 'Long words. '.repeat(24))));
    const tag = add();
    tag.style.inlineSize = '40rem';
    await told(tag);
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    ok(tag.getBoundingClientRect().height <= 32 * rem, String(tag.getBoundingClientRect().height));
  });
});
