import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { definitionHash } from '../../../src/definition/definition-hash.js';
import { parseResponse } from '../../../src/response/parse-response.js';
import type { PulseResponse } from '../../../src/response/response.js';
import { recommend } from '../../../src/templates/recommend.js';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';
import { root } from '../../package/packed-package.js';
import { answerPulse } from '../answer-pulse.js';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import { startReadmeSite, type ReadmeSite } from './readme-site.js';
import { blocksIn, isBrokerBlock, readmeBlocks, readmeText } from './readme-text.js';

let site: ReadmeSite;
beforeAll(async () => {
  site = await startReadmeSite();
}, 180_000);
afterAll(() => site.stop());

/** The id of the pulse that a block puts on the page. */
const pulseOf = (text: string): string =>
  /"id": "([\w-]+)"/.exec(/"format": "ics-pulse\/1".*/s.exec(text)?.[0] ?? '')?.[1] ??
  /pulse="([\w-]+)"/.exec(text)?.[1] ??
  '';

const numbered = (language: string, pattern: RegExp): [number, string][] =>
  blocksIn(language).flatMap((text, place) => (pattern.test(text) ? [[place, text] as [number, string]] : []));

const placesOfPulses = /<ics-pulse|data-ics-pulse/;
const placesOfResults = /<ics-results/;
const placesOfMessages = /<ics-messages/;

describe('the blocks of README.md', () => {
  it('are all of a kind that is executed', () => {
    expect([...new Set(readmeBlocks.map(({ language }) => language))].sort()).toEqual([
      'html',
      'js',
      'json',
      'nginx',
      'sh',
    ]);
    expect(blocksIn('nginx')).toEqual([readFileSync(join(root, 'tests/fixtures/servers/nginx-relay.conf'), 'utf8')]);
    expect(readmeBlocks).toHaveLength((readmeText.match(/^ *(```|~~~)/gm) ?? []).length / 2);
    for (const text of blocksIn('html'))
      expect([placesOfPulses, placesOfResults, placesOfMessages].filter(p => p.test(text))).toHaveLength(1);
  });

  it('are accepted by the compiler of a strict application', () => {
    expect(site.typeErrors).toBe('');
  });
});

describe.skipIf(!installedEngines().includes('chromium'))('in a page', () => {
  let browser: TestBrowser;
  let page: TestPage;
  // Each on a device of its own: what was asked before may keep a pulse from coming.
  beforeEach(async () => {
    browser = await launchBrowser('chromium');
    page = await browser.newPage();
  });
  afterEach(() => browser.close());

  const complaints = (): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, 'complaints') as unknown);

  /** Opens a page and waits for the one answer more that it leaves in the database. */
  const rowAfter = async (pulse: string, path: string, work: () => Promise<unknown>): Promise<PulseResponse> => {
    const before = (await site.answers(pulse)).map(({ id }) => id);
    await page.open(site.origin + path);
    await work();
    await expect.poll(() => site.answers(pulse), { timeout: 10_000 }).toHaveLength(before.length + 1);
    expect(await complaints()).toEqual([]);
    return (await site.answers(pulse)).find(({ id }) => !before.includes(id))!;
  };

  it.each(numbered('html', placesOfPulses))(
    'html block %i is answered, and the answer arrives',
    async (place, text) => {
      const row = await rowAfter(pulseOf(text), `/html/${place}`, async () => {
        expect((await answerPulse(page)).length).toBeGreaterThan(0);
        await page.waitForText(/Sent\. Thank you\./);
      });
      expect(row.complete).toBe(true);
    },
  );

  it.each(numbered('html', placesOfResults))('html block %i says why it shows no results yet', async place => {
    await page.open(`${site.origin}/html/${place}`);
    await page.waitForText(/There is nothing to show yet\. Figures appear here from 10 answers on/);
    expect(await complaints()).toEqual([]);
  });

  it.each(numbered('html', placesOfMessages))('html block %i says that nobody has written yet', async place => {
    await page.open(`${site.origin}/html/${place}`);
    await page.waitForText(/Something broke down .*There are no messages yet\./);
    expect(await complaints()).toEqual([]);
  });

  it.each(numbered('html', /<form/))('html block %i is a form that works with JavaScript off', async (place, text) => {
    const executablePath = findEngines().chromium?.browser ?? '';
    const plain = await chromium.launch({ executablePath, args: [...chromiumFlags] });
    try {
      const before = (await site.answers(pulseOf(text))).length;
      const form = await plain.newPage({ javaScriptEnabled: false });
      await form.goto(`${site.origin}/html/${place}`);
      await form.locator('input[type=radio]').last().check();
      await form.getByRole('button').click();
      await form.getByRole('heading', { name: 'Thank you' }).waitFor();
      expect(await site.answers(pulseOf(text))).toHaveLength(before + 1);
    } finally {
      await plain.close();
    }
  });

  it('the script of the first block is where configurePulse comes from', async () => {
    await page.open(`${site.origin}/html/0`);
    const address = /import it from\s+`([^`]+)`/.exec(readmeText)?.[1] ?? '';
    await page.inject(
      `import('${address}').then(({ configurePulse }) => { window.imported = typeof configurePulse; });`,
    );
    await page.waitFor(() => Reflect.get(globalThis, 'imported') === 'function');
    expect(await complaints()).toEqual([]);
  });

  const ownBlocks = numbered('js', /.*/).filter(([, text]) => !isBrokerBlock(text));
  it.each(ownBlocks)('js block %i does what it promises', async (place, text) => {
    const path = `/js/${place}`;
    if (text.includes('lists:')) {
      const row = await rowAfter('service-map', path, async () => {
        expect(await answerPulse(page)).toContain('Which team do you work in?');
        await page.waitForText(/Sent\. Thank you\./);
      });
      expect(['it', 'finance']).toContain(row.context['team']);
    } else if (text.includes('transports:')) {
      await page.open(site.origin + path);
      await answerPulse(page);
      await page.waitForText(/Sent\. Thank you\./);
      expect(site.handedOver.map(parseResponse)).toMatchObject([{ ok: true, value: { pulse: 'recommend' } }]);
      expect(await complaints()).toEqual([]);
    } else if (text.includes('delivery:')) {
      const row = await rowAfter('recommend', path, () => answerPulse(page));
      await expect.poll(() => site.archived).toEqual([`PUT /archive/${row.id} t0ken`]);
      expect(await complaints()).toEqual([]);
    } else if (text.includes('fatigue:')) {
      const row = await rowAfter('recommend', path, () => answerPulse(page));
      expect(JSON.stringify(row)).not.toMatch(/Leeds|a-long-key/);
    } else if (text.includes('createPulse')) {
      const row = await rowAfter('recommend', path, async () => undefined);
      expect(row.answers).toEqual({ emp: 9 });
    } else if (text.includes('registerLocale')) {
      await page.open(site.origin + path);
      await page.waitForText(/Rarement.*Transmettre/);
      expect(await complaints()).toEqual([]);
    } else {
      throw new Error(`Nothing here says what this block promises:\n${text}`);
    }
  });
});

describe('a response', () => {
  it.each(numbered('json', /.*/))('as in json block %i is true to its template, and taken once', async (_, text) => {
    const parsed = parseResponse(JSON.parse(text));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value).toMatchObject({ pulse: recommend.id, definition: definitionHash(recommend) });
    const post = (): Promise<Response> =>
      fetch(`${site.origin}/api/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: text,
      });
    expect([(await post()).status, (await post()).status]).toEqual([201, 200]);
  });
});
