import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';
import { projectFolder, startTestCollector } from '../collector/collector-process.js';

/**
 * Takes the pictures of the README, `.github/screenshots/dashboard-<scheme>.png`, of what was built last:
 * `npx tsx tests/e2e/dashboard/take-screenshots.ts`.
 */
const folder = join(projectFolder, '.github', 'screenshots');
const viewport = { width: 1280, height: 780 };

const isDrawn = (): boolean => {
  const shown = [...document.querySelectorAll('ics-results')];
  return (
    shown.length > 0 &&
    shown.every(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('*') ?? [])].some(element => element.shadowRoot?.querySelector('h3')),
    )
  );
};

const collector = await startTestCollector({ COMPANY: '7' });
// The first look at a wave works it out, which is no part of the picture.
for (const pulse of ['ics-core5', 'process-friction', 'recommend', 'promise-kept']) {
  await (await fetch(`${collector.url}api/results/${pulse}`)).text();
}
const browser = await chromium.launch({
  executablePath: findEngines().chromium?.browser ?? '',
  args: [...chromiumFlags],
});
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  // Past the strict policy of the page, for the script that waits; the page itself is as it is served.
  const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${collector.url}dashboard?language=en`);
  await page.waitForFunction(isDrawn, undefined, { timeout: 120_000 });
  await page.screenshot({ path: join(folder, `dashboard-${colorScheme}.png`) });
  await context.close();
}
await browser.close();
await collector.dispose();
