import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';

const children: Readonly<Record<string, readonly [first: string, rest: string]>> = {
  '/questions': [
    '<ics-pulse pulse="tools" endpoint="/x"><ics-question type="nps" name="score">How likely?</ics-question>',
    '<ics-question type="text" name="why">Why?</ics-question></ics-pulse>',
  ],
  '/json': [
    '<ics-pulse endpoint="/x"><script type="application/json">{"format":"ics-pulse/1","id":"tools","title":"Tools",',
    '"questions":[{"id":"a","type":"nps","title":"How likely?"},{"id":"b","type":"text","title":"Why?"}]}</script></ics-pulse>',
  ],
  '/form': [
    '<ics-pulse pulse="tools"><form method="post" action="/x"><fieldset><legend>How likely?</legend>',
    '<label><input type="radio" name="a" value="1"> Not</label><label><input type="radio" name="a" value="2"> Very</label>' +
      '</fieldset><label>Why? <input name="b"></label></form></ics-pulse>',
  ],
};

/** The script comes first and runs at once; the element's contents arrive half a second apart. */
const startSlowPages = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    const parts = children[request.url ?? ''];
    if (!parts) {
      response.setHeader('content-type', 'text/javascript');
      const beside = `dist/cdn${request.url ?? ''}`;
      return void response.end(readFileSync(existsSync(beside) ? beside : 'dist/cdn/ics-pulse.all.js'));
    }
    void (async () => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write('<!doctype html><html lang="en"><title>News</title><script src="/all.js"></script><h1>News</h1>');
      response.write(parts[0]);
      await delay(500);
      response.end(`${parts[1]}</html>`);
    })();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
};

describe('a script in the head, before the children are parsed', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await startSlowPages();
    const executablePath = findEngines().chromium?.browser;
    browser = await chromium.launch({ args: [...chromiumFlags], ...(executablePath && { executablePath }) });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(Object.keys(children))('waits for all of %s', async path => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { waitUntil: 'commit' });
    await page.locator('ics-pulse [part=progress]', { hasText: '1 of 2' }).waitFor({ timeout: 10_000 });
    // A form keeps its own legend, unseen.
    const shown = page.locator('ics-pulse [part=legend]');
    expect((await shown.first().textContent())?.trim()).toBe('How likely?');
    expect(await shown.first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
