import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from './browsers.js';

const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types page";

const html = `<!doctype html><html lang="en"><title>Probe</title>
<div><template shadowrootmode="open">
  <fieldset><legend>How was it?</legend>
    <label><input type="radio" name="a" value="1"> Poor</label><label><input type="radio" name="a" value="2"> Good</label>
  </fieldset>
  <label>Why <input id="why" aria-describedby="hint"></label><p id="hint">A word is enough</p>
  <button>Send</button> <button hidden>Secret</button>
</template></div><p hidden>Not shown</p>`;

describe.each(installedEngines())('a page in %s', engine => {
  let server: Server;
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(html);
    }).listen(0, '127.0.0.1');
    await new Promise(resume => server.once('listening', resume));
    browser = await launchBrowser(engine, { colorScheme: 'dark', reducedMotion: true });
    page = await browser.newPage();
    await page.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await page.close();
    await browser.close();
    server.close();
  });

  it('finds by role and name through a shadow root, and clicks', async () => {
    expect((await page.find('group', 'How was it?')).role).toBe('group');
    await page.click('radio', 'Good');
    expect(await page.query('radio', 'Good')).toMatchObject({ checked: true });
    expect(await page.query('radio', 'Poor')).toMatchObject({ checked: false });
    expect(await page.query('button', 'Secret')).toBeNull();
  });

  it('types, moves the focus and reads what is shown', async () => {
    await page.click('textbox', /^Why/);
    await page.type('Slow, ü');
    expect(await page.focused()).toMatchObject({ value: 'Slow, ü', description: 'A word is enough' });
    await page.press('Tab');
    expect(await page.focused()).toMatchObject({ role: 'button', name: 'Send' });
    await page.press('Shift', 'Tab');
    expect(await page.focused()).toMatchObject({ role: 'textbox' });
    expect(await page.text()).toBe('How was it? Poor Good Why A word is enough Send');
  });

  it('evaluates under a strict policy and honours preferences', async () => {
    const seen = await page.evaluate(
      (queries: string[]) => Promise.resolve(queries.map(query => matchMedia(query).matches)),
      ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'],
    );
    expect(seen).toEqual([true, true]);
    await expect(page.evaluate(() => Promise.reject(new Error('from the page')))).rejects.toThrow('from the page');
  });
});
