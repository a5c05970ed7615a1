import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags } from '../browser/launchers/chromium-flags.js';
import { findEngines } from '../ci/engines.js';
import { copyBuild, emptyFolder, installPackage } from './packed-package.js';
import { serveFolder, type StaticServer } from './static-server.js';

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ics-pulse";
const pulse = `<ics-pulse endpoint="/api/responses"><script type="application/json">${JSON.stringify({
  format: 'ics-pulse/1',
  id: 'lunch',
  kind: 'measure',
  title: 'Lunch',
  language: 'en',
  questions: [
    { id: 'score', type: 'nps', title: 'How likely are you to recommend our canteen?' },
    { id: 'why', type: 'choice', title: 'What should change?', options: [{ value: 'price', label: 'The price' }] },
    { id: 'comment', type: 'text', title: 'What else?' },
  ],
})}</script></ics-pulse>`;
const firstQuestion = 'How likely are you to recommend our canteen?';

interface Site {
  readonly folder: string;
  readonly installed: string;
  write(file: string, text: string): void;
}
const createSite = (name: string): Site => {
  const folder = emptyFolder(name);
  return { folder, installed: installPackage(folder), write: (file, text) => writeFileSync(join(folder, file), text) };
};
const html = (head: string, body = pulse): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>${head}<body><h1>News</h1>${body}</body></html>`;

let browser: Browser;
const servers: StaticServer[] = [];

beforeAll(async () => {
  const executablePath = findEngines().chromium?.browser;
  browser = await chromium.launch({ args: [...chromiumFlags], ...(executablePath && { executablePath }) });
});
afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map(server => server.close()));
});

interface Opened {
  readonly page: Page;
  readonly server: StaticServer;
  /** Exceptions and console lines of kind error, as they came. */
  readonly complaints: string[];
}

const open = async (folder: string, policy?: string, prepare?: (page: Page) => Promise<unknown>): Promise<Opened> => {
  const server = await serveFolder(folder, policy ? { 'content-security-policy': policy } : {});
  servers.push(server);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  await prepare?.(page);
  await page.goto(`${server.origin}/`);
  return { page, server, complaints };
};
/** A chunk that does not come: what is on screen did not need it. */
const waitForEver = (): Promise<void> => new Promise(() => undefined);
const shows = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor({ timeout: 15_000 });

/** Until the device has noted that a pulse rests. */
const untilAtRest = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      new Promise(resolve => {
        const opening = indexedDB.open('ics-pulse');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('records').objectStore('records').getAllKeys();
          keys.onsuccess = () => resolve(keys.result.some(key => typeof key === 'string' && key.startsWith('n:')));
          opening.result.close();
        };
      }),
    undefined,
    { polling: 100 },
  );

const putOff = async (page: Page): Promise<unknown> => {
  await page.getByRole('button', { name: 'Not now' }).click();
  return untilAtRest(page);
};

describe('in an empty Vite app', () => {
  it('shows a pulse', async () => {
    const { folder, write } = createSite('vite');
    write('index.html', html('<script type="module" src="/main.js"></script>'));
    write('main.js', `import 'ics-pulse/ics-pulse.css';\nimport 'ics-pulse/define';\n`);
    await build({ root: folder, configFile: false, logLevel: 'error' });
    const { page, complaints } = await open(join(folder, 'dist'));
    await shows(page, firstQuestion);
    expect(complaints.filter(line => !line.includes('404'))).toEqual([]);
  });
});

describe('on a plain page by script tag', () => {
  let folder: string;
  let write: Site['write'];
  let integrity: Record<string, string>;
  const script = (file: string, type: string): string =>
    `<link rel="stylesheet" href="/pulse/ics-pulse.css" integrity="${integrity['ics-pulse.css'] ?? ''}">` +
    `<script ${type} src="/pulse/${file}" integrity="${integrity[file] ?? ''}"></script>`;

  beforeAll(() => {
    const site = createSite('script-tag');
    ({ folder, write } = site);
    integrity = JSON.parse(readFileSync(join(site.installed, 'dist/cdn/sri.json'), 'utf8')) as Record<string, string>;
    mkdirSync(join(folder, 'pulse'));
    copyBuild(join(site.installed, 'dist/cdn'), join(folder, 'pulse'));
    write('favicon.ico', '');
  });

  it.each([
    ['ics-pulse.js', 'type="module"'],
    ['ics-pulse-lazy.js', 'type="module"'],
    ['ics-pulse.all.js', 'defer'],
    ['ics-pulse.all.js', ''],
  ])('%s (%s) shows a pulse under a strict policy', async (file, type) => {
    write('index.html', html(script(file, type)));
    const { page, complaints } = await open(folder, strictPolicy);
    await shows(page, firstQuestion);
    expect(complaints).toEqual([]);
  });

  it('ics-pulse.js paints the first question from one request', async () => {
    write('index.html', html(script('ics-pulse.js', 'type="module"')));
    const { page } = await open(folder, undefined, opened => opened.route('**/chunks/**', waitForEver));
    await shows(page, firstQuestion);
  });

  it.each([
    ['ics-pulse.js', 'type="module"', /^chunks\/open-line-[\w-]{8}\.js$/],
    ['ics-pulse.all.js', 'defer', /^templates\/open-line\.js$/],
  ])('%s (%s) fetches a template that few pages show from beside it', async (file, type, template) => {
    const tag = '<ics-pulse pulse="open-line" endpoint="/answers" open></ics-pulse>';
    write('index.html', html(script(file, type), tag));
    const { page, server, complaints } = await open(folder, strictPolicy);
    await shows(page, 'What is it about?');
    const fetched = server.requested.map(path => path.replace(/^\/pulse\//, ''));
    expect(fetched.filter(path => path.includes('open-line'))).toEqual([expect.stringMatching(template)]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['ics-pulse.js', 'type="module"', /^chunks\/language-fr-[\w-]{8}\.js$/],
    ['ics-pulse.all.js', 'defer', /^languages\/fr\.js$/],
  ])('%s (%s) fetches the words of one language from beside it', async (file, type, words) => {
    write('index.html', html(script(file, type), pulse.replace('"language":"en"', '"language":"fr"')));
    const { page, server, complaints } = await open(folder, strictPolicy);
    await shows(page, 'Suivant');
    const fetched = server.requested.map(path => path.replace(/^\/pulse\//, ''));
    const ofLanguages = fetched.filter(path => /languages?[/-]/.test(path) && !path.includes('outcomes-'));
    expect(ofLanguages).toEqual([expect.stringMatching(words)]);
    expect(complaints).toEqual([]);
  });

  it('ics-pulse.all.js asks all types of a first page with nothing beside it', async () => {
    write('index.html', html(script('ics-pulse.all.js', 'defer')));
    const beside = /\/pulse\/(?!ics-pulse\.all\.js)/;
    const { page, server } = await open(folder, undefined, opened => opened.route(beside, route => route.abort()));
    await shows(page, firstQuestion);
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await shows(page, 'What should change?');
    expect(server.requested.filter(path => path.endsWith('.js'))).toEqual(['/pulse/ics-pulse.all.js']);
  });

  const notDue = (attributes: string): Promise<Opened> => {
    const tag = `<ics-pulse pulse="recommend" endpoint="/answers" ${attributes}></ics-pulse>`;
    write('index.html', html(script('ics-pulse-lazy.js', 'type="module"'), tag));
    return open(folder);
  };
  /** The shell and its glance at the device, within the 4 kB of a page whose pulse is not due. */
  const expectGlance = (requested: readonly string[]): void => {
    const scripts = requested.filter(path => path.endsWith('.js'));
    const names = scripts.map(path => path.replace(/^.*\/|-[\w-]{8}\.js$/g, ''));
    expect(names.sort()).toEqual(['glance', 'ics-pulse-lazy.js']);
    const bytes = scripts.map(path => brotliCompressSync(readFileSync(join(folder, path))).length);
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(4_000);
  };

  it.each([
    ['it is switched off', 'disabled'],
    ['its window has closed', 'until="2000-01-01"'],
    ['its window opens later', 'display="popover" from="2100-01-01"'],
  ])('ics-pulse-lazy.js only glances at the device where %s', async (_, attributes) => {
    const { page, server } = await notDue(attributes);
    await page.waitForLoadState('networkidle');
    expectGlance(server.requested);
  });

  it.each<[string, string, (page: Page) => Promise<unknown>]>([
    ['the person has put it off', 'display="popover"', putOff],
    ['an earlier page found the device not to be in the sample', 'sample="0"', untilAtRest],
  ])('ics-pulse-lazy.js only glances at the device once %s', async (_, attributes, before) => {
    const { page, server } = await notDue(attributes);
    await before(page);
    await page.waitForLoadState('networkidle');
    const seen = server.requested.length;
    await page.reload();
    await page.waitForLoadState('networkidle');
    expectGlance(server.requested.slice(seen));
  });

  it.each(['ics-results', 'ics-messages'])('%s.js registers its element', async tag => {
    write('index.html', html(script(`${tag}.js`, 'type="module"'), `<${tag}></${tag}>`));
    const { page } = await open(folder, strictPolicy);
    const isDefined = page.evaluate(name => customElements.whenDefined(name).then(() => true), tag);
    expect(await isDefined).toBe(true);
  });

  it('a second copy loads without an exception, and the first one stays', async () => {
    write('copy.js', readFileSync(join(folder, 'pulse/ics-pulse.all.js'), 'utf8'));
    write('index.html', html(`${script('ics-pulse.all.js', 'defer')}<script defer src="/copy.js"></script>`));
    const exceptions: string[] = [];
    const { page } = await open(folder, strictPolicy, opened =>
      Promise.resolve(opened.on('pageerror', error => exceptions.push(String(error)))),
    );
    await shows(page, firstQuestion);
    expect(exceptions).toEqual([]);
  });
});
