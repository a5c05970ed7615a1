import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { galleryTypes } from '../../../demo/pages/gallery/gallery-entries.js';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';
import { projectFolder } from '../collector/collector-process.js';
import { compress } from '../dashboard/compress.js';
import { startTestSite } from '../test-site.js';
import { areShown, fetchPictures, galleryViews, sheetDocument, type GalleryView } from './gallery-views.js';

/**
 * Takes a picture of every type of question in every state and in every way of looking, of what was built last:
 * `npx tsx tests/e2e/accessibility/take-gallery-screenshots.ts`. `VIEWS=375-dark-rtl,…` names the ways; default all.
 * They go to `.data/gallery-screenshots/`, the sheet of the README to `.github/screenshots/question-types.webp`.
 */
const folder = join(projectFolder, '.data', 'gallery-screenshots');
const published = join(projectFolder, '.github', 'screenshots', 'question-types.webp');
const wanted = process.env['VIEWS']?.split(',');

/** Pictures as PNG, of a type with all its states or of one state of each type. */
const picturesOf = async (
  browser: Browser,
  origin: string,
  { widthPx, language, ...media }: GalleryView,
  part: (type: string) => string,
): Promise<ReadonlyMap<string, Buffer>> => {
  const context = await browser.newContext({ viewport: { width: widthPx, height: 900 }, ...media });
  const page = await context.newPage();
  await page.goto(`${origin}/gallery?language=${language}`);
  await page.waitForFunction(areShown, undefined, { timeout: 120_000 });
  await page.evaluate(fetchPictures);
  const pictures = new Map<string, Buffer>();
  for (const type of galleryTypes) pictures.set(type, await page.locator(part(type)).screenshot());
  await context.close();
  return pictures;
};

/** Answered questions of all types side by side, small enough for a README. */
const publish = async (browser: Browser, pictures: ReadonlyMap<string, Buffer>): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.setContent(sheetDocument(pictures));
  const sheet = await page.screenshot({ fullPage: true });
  const url = await page.evaluate(compress, `data:image/png;base64,${sheet.toString('base64')}`);
  writeFileSync(published, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  await page.close();
};

const site = await startTestSite(() => null, { intranet: true });
const browser = await chromium.launch({
  executablePath: findEngines().chromium?.browser ?? '',
  args: [...chromiumFlags],
});
mkdirSync(folder, { recursive: true });
for (const view of galleryViews.filter(({ name }) => wanted?.includes(name) ?? true)) {
  const pictures = await picturesOf(browser, site.origin, view, type => `#${type}`);
  for (const [type, png] of pictures) writeFileSync(join(folder, `${type}-${view.name}.png`), png);
  if (view.isPublished) {
    const answered = (type: string): string =>
      `#${type}-${type === 'statement' ? 'empty' : 'answered'} gallery-question`;
    await publish(browser, await picturesOf(browser, site.origin, view, answered));
  }
}
await browser.close();
await site.stop();
