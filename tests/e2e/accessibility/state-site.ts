import { definitionHash } from '../../../src/definition/definition-hash.js';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import everyKind from '../../fixtures/pulses/every-kind.json' with { type: 'json' };
import { startTestSite, type TestSite } from '../test-site.js';
import type { Direction } from './modes.js';

const scripts = `<link rel="stylesheet" href="/assets/ics-pulse.css"><link rel="stylesheet" href="/host.css">
  <script type="module" src="/assets/ics-pulse.js"></script><script type="module" src="/assets/ics-results.js"></script>`;

/** A plain host page that follows the person's colour scheme, as an intranet would. */
const hostStyles = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
  a { color: LinkText; }
  body { margin: 0; }
  header, main, footer { padding: 16px; max-inline-size: 60rem; }`;

const pulse = (attributes: string): string => `<ics-pulse ${attributes}></ics-pulse>`;
const asked = (endpoint: string): string => pulse(`src="/api/pulses/every-kind.json" endpoint="${endpoint}"`);

/** One page for each way an endpoint can behave, and for the results. */
const bodies: Readonly<Record<string, string>> = {
  '/asking': asked('/api/responses'),
  '/failing': asked('/failing'),
  '/refusing': asked('/refusing'),
  '/misspelt': pulse('pulse="morael" endpoint="/api/responses"'),
  '/results-hidden': '<ics-results src="/api/results/recommend"></ics-results>',
  '/results-bars': '<ics-results src="/api/results/every-kind" wave="2026-10"></ics-results>',
  '/results-table': '<ics-results src="/api/results/every-kind" wave="2026-10" view="table"></ics-results>',
};

const html = (body: string, direction: Direction): string => `<!doctype html>
  <html lang="${direction === 'rtl' ? 'ar' : 'en'}" dir="${direction}"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Service desk</title>${scripts}</head>
  <body><header><a href="/">Intranet</a></header><main><h1>Service desk</h1>
  <p>The desk answers from eight to six.</p>${body}<p id="after">Open requests are listed below.</p></main></body></html>`;

const reply = (text: string, type: string): Response => new Response(text, { headers: { 'content-type': type } });

const postSomeAnswers = async (origin: string, count: number): Promise<void> => {
  const definition = definitionHash(everyKind as PulseDefinition);
  for (let index = 0; index < count; index++) {
    const response = {
      format: 'ics-response/1',
      id: index.toString(16).padStart(32, '0'),
      pulse: 'every-kind',
      definition,
      wave: '2026-10',
      language: 'en',
      complete: true,
      answers: {
        quick: 1 + (index % 5),
        score: (index * 3) % 11,
        stars: 1 + (index % 5),
        mood: 1 + ((index * 2) % 5),
        why: ['load', 'tools', 'none'][index % 3],
        ways: index % 2 ? ['phone'] : ['phone', 'mail'],
        hours: index,
        comment: `Comment number ${index}`,
      },
      skipped: {},
      context: {},
    };
    const { status } = await fetch(`${origin}/api/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(response),
    });
    if (status !== 201) throw new Error(`The collector answered ${status} to a plain answer.`);
  }
};

/** A site on which every state of a pulse and of its results can be reached. `?dir=rtl` turns a page round, in Arabic. */
export const startStateSite = async (): Promise<TestSite> => {
  const site = await startTestSite(request => {
    const { pathname, searchParams } = new URL(request.url);
    const body = bodies[pathname];
    if (pathname === '/host.css') return reply(hostStyles, 'text/css');
    if (pathname === '/failing' && request.method === 'POST') return new Response(null, { status: 503 });
    if (pathname === '/refusing' && request.method === 'POST') return new Response(null, { status: 403 });
    if (body === undefined) return null;
    return reply(html(body, searchParams.get('dir') === 'rtl' ? 'rtl' : 'ltr'), 'text/html; charset=utf-8');
  });
  await postSomeAnswers(site.origin, 24);
  return site;
};
