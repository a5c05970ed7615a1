import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionHash } from '../../../src/definition/definition-hash.js';
import type { Aggregate } from '../../../src/results/aggregate.js';
import { breakdownReport } from '../../../src/templates/breakdown-report.js';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import { startTestSite, type TestSite } from '../test-site.js';

const widget = `<!doctype html><html lang="en"><title>Report</title>
  <meta name="ics-pulse:list:departments" content="/api/lists/departments.json" />
  <script type="module" src="/assets/ics-pulse.js"></script>
  <ics-pulse pulse="breakdown-report" endpoint="/api/responses"></ics-pulse></html>`;

describe.skipIf(!installedEngines().includes('chromium'))('a breakdown, from the report to its end', () => {
  let site: TestSite;
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    const answer = (request: Request) =>
      new URL(request.url).pathname === '/report'
        ? new Response(widget, { headers: { 'content-type': 'text/html; charset=utf-8' } })
        : null;
    site = await startTestSite(answer, { intranet: true });
    browser = await launchBrowser('chromium');
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const post = async (pulse: string, number: number, response: object): Promise<void> => {
    const id = number.toString(16).padStart(32, '0');
    const head = { format: 'ics-response/1', id, pulse, language: 'en', complete: true, skipped: {}, context: {} };
    const reply = await fetch(`${site.origin}/api/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...head, ...response }),
    });
    expect(reply.status).toBe(201);
  };

  it('is reported through the pulse, taken on, fixed and confirmed, and counted', async () => {
    await page.open(`${site.origin}/report`);
    await page.click('radio', 'A tool or system');
    while ((await page.query('button', 'Send')) === null) await page.click('button', 'Next');
    await page.click('button', 'Send');
    await page.waitForText(/The process owner can now look for the fix\./);
    // Thanks are said when the report is on disk; it may be on its way still.
    await expect.poll(() => site.answers('breakdown-report')).toHaveLength(1);
    const [report] = await site.answers('breakdown-report');
    const { wave = '' } = report ?? {};
    for (let number = 1; number < 5; number++) {
      const definition = definitionHash(breakdownReport);
      await post('breakdown-report', number, { definition, wave, answers: { type: 'error' } });
    }

    await page.open(`${site.origin}/messages?pulse=breakdown-report`);
    await page.click('button', /^A tool or system/);
    await page.click('button', 'Take on');
    await page.find('combobox', /^Which role takes it on/);
    await page.type('Service');
    await page.click('button', 'Take on');
    await page.waitForText(/Taken on\. With: Service desk/);
    await page.click('button', 'Mark as fixed');
    await page.waitForText(/Marked as fixed\./);
    await page.click('button', 'Confirm as fixed');
    await page.waitForText(/Confirmed as fixed\./);

    const flow = (await (await fetch(`${site.origin}/api/messages/breakdown-report/flow`)).json()) as Aggregate;
    expect(flow.cells.find(({ d }) => d === 'flow:breakdown-report')).toMatchObject({ n: 5, dist: [5, 1, 1, 1] });
    await page.open(`${site.origin}/messages?pulse=breakdown-report`);
    await page.waitForText(/5 reports so far; 1 got to “Confirmed”/);
  });
});
