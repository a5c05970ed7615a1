import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aggregate } from '../../../src/results/aggregate.js';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';
import { findViolations, sidewaysScroll } from '../accessibility/find-violations.js';
import { launchBrowser } from '../browsers.js';
import { servedHash } from '../collector/sample-response.js';
import { answerAs } from './answer-as-team.js';
import { openOffice, type Office } from './owner-office.js';

const engine = findEngines().chromium;

/** Sheets of a PDF that Chromium made: its page objects are not compressed. */
const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe.skipIf(engine === undefined)('an owner in Chromium', () => {
  let office: Office;
  let url: string;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    office = await openOffice({});
    ({ url } = office.collector);
    const definition = await servedHash(url, 'ics-core5');
    await answerAs(url, definition, 'it', '2026-09', 12);
    await answerAs(url, definition, 'finance', '2026-09', 14);
    await answerAs(url, definition, 'it', '2026-10', 12);
    await answerAs(url, definition, 'finance', '2026-10', 13);
    browser = await chromium.launch({ args: [...chromiumFlags], ...(engine && { executablePath: engine.browser }) });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await office.dispose();
  });

  const figures = async (): Promise<Aggregate> =>
    (await (await fetch(new URL('/api/results/ics-core5', url))).json()) as Aggregate;

  it('closes a wave, tells what was done and counts heads without a script, and sees the rate in the results', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${url}owner`);
    await plain.getByRole('link', { name: 'Internal service pulse' }).click();
    await plain.getByRole('link', { name: /^2026-10/ }).click();
    await plain.getByLabel('State').selectOption('closed');
    await plain.getByRole('button', { name: 'Save' }).click();
    expect(await plain.getByRole('status').textContent()).toBe('The wave is saved.');

    await plain.getByLabel('In English').fill('One intake form for all requests');
    await plain.getByRole('button', { name: 'Publish' }).click();
    expect(await plain.getByRole('status').textContent()).toBe('The action is published.');

    await plain.getByRole('link', { name: 'Headcounts' }).click();
    await plain.getByLabel('Paste the rows').fill('id,headcount\nit,20\nfinance,26\n');
    await plain.getByRole('button', { name: 'Look at it first' }).click();
    await plain.getByRole('button', { name: 'Store these headcounts' }).click();
    expect(await plain.getByRole('status').textContent()).toContain('The headcounts are stored.');

    const { waves, rates, actions } = await figures();
    expect(waves).toContainEqual(expect.objectContaining({ id: '2026-10', state: 'closed' }));
    expect(rates).toContainEqual(expect.objectContaining({ w: '2026-10', g: 'it', invited: 20, complete: 12 }));
    expect(actions).toMatchObject([{ asked: '2026-10', text: { en: 'One intake form for all requests' } }]);

    await page.goto(`${url}owner/pulses/ics-core5`);
    await page
      .locator('ics-results[view=response-rates]')
      .getByText(/\b60\s?%/)
      .first()
      .waitFor();
  });

  it('prints the report of a department on two sheets of A4', async () => {
    await page.goto(`${url}owner/report/it`);
    await page.getByText('12 answers from 20 people in wave 2026-10: 60 %.').waitFor();
    await page.locator('ics-results[view=diverging-bars] svg').first().waitFor();
    await page.locator('ics-results[view=trend] svg').first().waitFor();
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
  });

  it('keeps nobody out, in the dark and on 320 pixels', async () => {
    const narrow = await launchBrowser('chromium', { size: { width: 320, height: 640 }, colorScheme: 'dark' });
    const tab = await narrow.newPage();
    for (const path of [
      'owner',
      'owner/pulses/ics-core5',
      'owner/headcounts',
      'owner/report/it',
      'owner/works-council',
    ]) {
      await tab.open(url + path);
      expect([path, await sidewaysScroll(tab)]).toEqual([path, 0]);
      expect([path, await findViolations(tab)]).toEqual([path, []]);
    }
    await narrow.close();
  });
});
