/** Somebody at work: a page with a pulse that is delivered as a test says, in a browser with a profile of its own. */
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startEmployeeBrowser } from '../delivery/employee-browser.js';
import { readDatabase } from '../read-database.js';
import { replyBuilt } from '../test-site.js';

const fixture = fileURLToPath(new URL('../../fixtures/pulses/delivery.json', import.meta.url));
const definition = JSON.parse(readFileSync(fixture, 'utf8')) as Readonly<Record<string, unknown>>;

/** The `delivery` of a definition, as its author writes it. */
export type DeliveryText = Readonly<Record<string, unknown>>;

export interface OfficePage {
  readonly delivery: DeliveryText;
  /** What the page says to the whole of the site, as the code of a module that may import `configurePulse`. */
  readonly script?: string;
  /** Name of a function of that script which delivers. */
  readonly transport?: string;
}

export interface Office {
  /** Of the pages; every address of it but `/`, `/assets/` and `/modules/` is unknown. */
  readonly origin: string;
  open(url: string): Promise<Page>;
  /** Opens a page with the pulse and answers it with this comment; does not wait for anything after the click. */
  answer(comment: string, how: OfficePage, origin?: string): Promise<Page>;
  /** The answers that wait on the device. */
  waiting(page: Page): Promise<string>;
  stop(): Promise<void>;
}

/** Scripts that the site has besides the built ones, by their names below `/modules/`. */
type Modules = Readonly<Record<string, string>>;

/** The pulse of all these tests, delivered in this way. */
export const definitionWith = (delivery: DeliveryText): object => ({ ...definition, delivery });

const html = ({ delivery, script, transport }: OfficePage): string => {
  const text = JSON.stringify(definitionWith(delivery)).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>
${script ? `<script type="module">${script}</script>` : ''}
<link rel="stylesheet" href="/assets/ics-pulse.css"><script type="module" src="/assets/ics-pulse.js"></script>
<ics-pulse${transport ? ` transport="${transport}"` : ''}><script type="application/json">${text}</script></ics-pulse>`;
};

const headersOf = (type: string | null): Record<string, string> => ({
  'content-type': type ?? 'text/plain',
  'cache-control': 'no-store',
});

/** Pages say in their address how they deliver, so that one site does for all. */
const answerRequest = async (modules: Modules, ...[request, response]: Parameters<RequestListener>): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://intranet.invalid');
  const how = url.searchParams.get('how');
  if (url.pathname === '/' && how) {
    response.writeHead(200, headersOf('text/html; charset=utf-8')).end(html(JSON.parse(how) as OfficePage));
    return;
  }
  const module = modules[url.pathname.replace('/modules/', '')];
  if (module !== undefined) return void response.writeHead(200, headersOf('text/javascript')).end(module);
  const built = url.pathname.startsWith('/assets/') ? replyBuilt(url.pathname.slice('/assets/'.length)) : null;
  if (!built) return void response.writeHead(404).end();
  response.writeHead(200, headersOf(built.headers.get('content-type'))).end(await built.text());
};

/** Fills the pulse of a page in and sends it. */
export const fillIn = async (page: Page, comment: string): Promise<void> => {
  await page.getByRole('radio', { name: '9' }).check();
  await page.getByRole('textbox').fill(comment);
  await page.getByRole('button', { name: 'Send' }).click();
};

/** Waits until the page says so. */
export const untilTold = (page: Page, words: RegExp): Promise<void> =>
  page.getByText(words).first().waitFor({ timeout: 40_000 });

/** What a person reads when their answer has arrived. */
export const sent = /Sent\. Thank you/;
/** What a person reads when the endpoint will not have it. */
export const notTaken = /The server did not take your answer\. It is kept on this device/;

/** What a person reads when the endpoint does not know who sends. */
export const expiredSignOn = /Your sign-on has expired\. Your answer is kept on this device/;

export const startOffice = async (flags: readonly string[] = [], modules: Modules = {}): Promise<Office> => {
  const answer: RequestListener = (...exchange) => void answerRequest(modules, ...exchange);
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await startEmployeeBrowser(flags);
  return {
    origin: own,
    open: url => browser.open(url),
    async answer(comment, how, origin = own) {
      const page = await browser.open(`${origin}/?how=${encodeURIComponent(JSON.stringify(how))}`);
      await fillIn(page, comment);
      return page;
    },
    waiting: page => page.evaluate(readDatabase),
    async stop() {
      await browser.stop();
      server.close();
      server.closeAllConnections();
    },
  };
};
