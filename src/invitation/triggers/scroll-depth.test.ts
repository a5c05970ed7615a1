import { describe, expect, it } from 'vitest';
import { isDeepEnough, scrolls } from './scroll-depth.js';

describe('scrolls', () => {
  it.each([
    [600, 600, false],
    [601, 600, false],
    [602, 600, true],
    [300, 600, false],
  ])('a page of %s px in a window of %s px: %s', (pagePx, windowPx, expected) => {
    expect(scrolls({ topPx: 0, windowPx, pagePx })).toBe(expected);
  });
});

describe('isDeepEnough', () => {
  it.each([
    ['at the top', 0, 0.6, false],
    ['just above', 598, 0.6, false],
    ['up to a pixel above, as zoomed pages stop', 599, 0.6, true],
    ['there', 600, 0.6, true],
    ['at the end', 1000, 1, true],
    ['bouncing beyond the end', 1080, 1, true],
    ['bouncing above the top', -80, 0.01, false],
  ])('%s', (_, topPx, share, expected) => {
    expect(isDeepEnough({ topPx, windowPx: 600, pagePx: 1600 }, share)).toBe(expected);
  });

  it('is never so on a page that does not scroll', () => {
    expect(isDeepEnough({ topPx: 0, windowPx: 600, pagePx: 600 }, 0.01)).toBe(false);
  });
});
