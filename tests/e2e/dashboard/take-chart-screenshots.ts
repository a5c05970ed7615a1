import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chartNames } from '../../../demo/pages/charts-page.js';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';
import { projectFolder, startTestCollector } from '../collector/collector-process.js';
import { compress } from './compress.js';
import { chartsDocument, contactDocument, modeName, sheetModes, sheetPulses, type SheetMode } from './chart-sheet.js';

/**
 * Takes a picture of every chart in every mode, and of all charts of a mode together, of what was built last:
 * `npx tsx tests/e2e/dashboard/take-chart-screenshots.ts`. `MODES=375-dark-rtl,…` names the modes; default all.
 * They go to `.data/chart-screenshots/`, the two of the README to `.github/screenshots/charts-<mode>.webp`.
 */
const folder = join(projectFolder, '.data', 'chart-screenshots');
const published = join(projectFolder, '.github', 'screenshots');
const publishedModes = ['1280-light-ltr', '375-dark-rtl'];
const wanted = process.env['MODES']?.split(',');

const isDrawn = (): boolean =>
  [...document.querySelectorAll('ics-results')].every(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('*') ?? [])].some(element => element.shadowRoot?.querySelector('h3')),
  );

/** Pictures as PNG, by chart. */
const picturesOf = async (browser: Browser, origin: string, mode: SheetMode): Promise<Map<string, Buffer>> => {
  const { widthPx, colorScheme } = mode;
  const context = await browser.newContext({ viewport: { width: widthPx, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.route(`${origin}charts-of-company`, route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: chartsDocument(mode) }),
  );
  await page.goto(`${origin}charts-of-company`);
  await page.waitForFunction(isDrawn, undefined, { timeout: 120_000 });
  const pictures = new Map<string, Buffer>();
  for (const name of chartNames) pictures.set(name, await page.locator(`#${name}`).screenshot());
  await context.close();
  return pictures;
};

const sheetOf = async (browser: Browser, mode: SheetMode, pictures: ReadonlyMap<string, Buffer>): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: mode.widthPx === 375 ? 1200 : 1400, height: 900 } });
  const urls = [...pictures].map(([name, png]) => [name, `data:image/png;base64,${png.toString('base64')}`] as const);
  await page.setContent(contactDocument(mode, new Map(urls)));
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
};

const publish = async (browser: Browser, name: string, sheet: Buffer): Promise<void> => {
  const page = await browser.newPage();
  const url = await page.evaluate(compress, `data:image/png;base64,${sheet.toString('base64')}`);
  writeFileSync(join(published, `charts-${name}.webp`), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  await page.close();
};

const collector = await startTestCollector({ COMPANY: '7' });
for (const pulse of sheetPulses) await (await fetch(`${collector.url}api/results/${pulse}`)).text();
const browser = await chromium.launch({
  executablePath: findEngines().chromium?.browser ?? '',
  args: [...chromiumFlags],
});
mkdirSync(folder, { recursive: true });
for (const mode of sheetModes.filter(each => wanted?.includes(modeName(each)) ?? true)) {
  const pictures = await picturesOf(browser, collector.url, mode);
  for (const [name, png] of pictures) writeFileSync(join(folder, `${name}-${modeName(mode)}.png`), png);
  const sheet = await sheetOf(browser, mode, pictures);
  writeFileSync(join(folder, `all-${modeName(mode)}.png`), sheet);
  if (publishedModes.includes(modeName(mode))) await publish(browser, modeName(mode), sheet);
}
await browser.close();
await collector.dispose();
