import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPulse } from './answer-pulse.js';
import { installedEngines, launchBrowser } from './browsers.js';
import { startTestSite, type TestSite } from './test-site.js';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
  <script type="module" src="/assets/ics-pulse.js"></script>
  <ics-pulse pulse="recommend" endpoint="/api/responses"></ics-pulse></html>`;

let site: TestSite;
beforeAll(async () => {
  site = await startTestSite(request =>
    new URL(request.url).pathname.startsWith('/page')
      ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : null,
  );
});
afterAll(() => site.stop());

// A page that was left may be kept for going back, with everything it held open.
describe.each(installedEngines())('in %s', engine => {
  it('a page that was left keeps no later one from saving', async () => {
    const browser = await launchBrowser(engine);
    const page = await browser.newPage();
    const before = (await site.answers('recommend')).length;
    try {
      for (const path of ['/page-1', '/page-2', '/page-3']) {
        await page.open(site.origin + path);
        await answerPulse(page);
        await page.waitForText(/Sent\. Thank you\./);
      }
      expect(await site.answers('recommend')).toHaveLength(before + 3);
    } finally {
      await page.close();
      await browser.close();
    }
  });
});
