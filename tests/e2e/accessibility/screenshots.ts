import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestPage } from '../browsers.js';

/** Set to a folder, `SCREENSHOTS` gets a picture of every page and state, to be looked at and compared by a person. */
const folder = process.env['SCREENSHOTS'];

/** Takes a picture, where pictures are wanted, and names it by these words. */
export const keepScreenshot = async (page: TestPage, ...words: readonly string[]): Promise<void> => {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${words.join(' ').replaceAll(/[^\w.]+/g, '-')}.png`), await page.screenshot());
};
