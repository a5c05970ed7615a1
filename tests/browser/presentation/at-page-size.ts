import { waitUntil } from '../assert.js';
import { setPageSize } from '../commands.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** WebKit answers before the page has its size, and its window has a least width. */
const resize = async ({ width, height }: Size): Promise<void> => {
  await setPageSize({ width, height });
  await waitUntil(
    () => document.documentElement.clientHeight === height && (innerWidth === width || width < 447),
    `a page of ${width} by ${height}`,
  );
};

/** Does some work in a page of this size, and gives the page its old size back. */
export const atPageSize = async (size: Size, work: () => Promise<void>): Promise<void> => {
  const before = { width: innerWidth, height: innerHeight };
  await resize(size);
  try {
    await work();
  } finally {
    await resize(before);
  }
};
