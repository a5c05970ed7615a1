import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the pictures of this run lie, to be looked at and compared by a person. */
export const screenshotFolder = join(tmpdir(), `ics-screenshots-${process.ppid}`);

/** Keeps a picture under a name made of these words. */
export const keepScreenshot = (picture: Uint8Array, ...words: readonly string[]): void => {
  mkdirSync(screenshotFolder, { recursive: true });
  const name = words.join(' ').replaceAll(/[^\w.]+/g, '-');
  writeFileSync(join(screenshotFolder, `${name}.png`), picture);
};
