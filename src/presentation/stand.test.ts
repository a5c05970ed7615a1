import { describe, expect, it } from 'vitest';
import { boxAt, fits, keyboardHeight, overlaps, standsFrom, type Box } from './stand.js';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const room = box(16, 16, 1264, 884);

describe('standsFrom', () => {
  const upwards = ['bottom-end', 'bottom-start', 'bottom', 'top', 'top-start', 'top-end'];
  it.each([
    ['bottom-start', upwards],
    ['top-start', [...upwards].reverse()],
    ['end', upwards],
    ['anchor', upwards],
  ] as const)('goes from %s to the stands of its own edge first', (stand, others) => {
    expect(standsFrom(stand)).toEqual([stand, ...others]);
  });
});

describe('boxAt', () => {
  it.each([
    ['bottom-end', false, box(864, 584, 1264, 884)],
    ['bottom-end', true, box(16, 584, 416, 884)],
    ['bottom-start', false, box(16, 584, 416, 884)],
    ['bottom-start', true, box(864, 584, 1264, 884)],
    ['top-end', false, box(864, 16, 1264, 316)],
    ['top-start', false, box(16, 16, 416, 316)],
    ['top', true, box(440, 16, 840, 316)],
    ['bottom', false, box(440, 584, 840, 884)],
    ['end', false, box(864, 300, 1264, 600)],
    ['end', true, box(16, 300, 416, 600)],
  ] as const)('puts a frame at %s, right to left: %s', (stand, isRightToLeft, expected) => {
    expect(boxAt(stand, { width: 400, height: 300 }, room, isRightToLeft)).toEqual(expected);
  });
});

describe('overlaps', () => {
  it.each([
    ['itself', box(0, 0, 10, 10), 0, true],
    ['a neighbour that it touches', box(10, 0, 20, 10), 0, false],
    ['a neighbour within the gap', box(25, 0, 30, 10), 16, true],
    ['a neighbour beyond the gap', box(26, 0, 30, 10), 16, false],
    ['one above within the gap', box(0, -20, 10, -15), 16, true],
    ['one that is only level with it', box(50, 0, 60, 10), 16, false],
    ['one around it', box(-50, -50, 60, 60), 0, true],
  ])('%s', (_, other, gap, expected) => {
    expect(overlaps(box(0, 0, 10, 10), other, gap)).toBe(expected);
    expect(overlaps(other, box(0, 0, 10, 10), gap)).toBe(expected);
  });
});

describe('fits', () => {
  it.each([
    ['just', box(16, 16, 1264, 884), true],
    ['not to the left', box(15, 20, 30, 30), false],
    ['not to the right', box(20, 20, 1265, 30), false],
    ['not above', box(20, 15, 30, 30), false],
    ['not below', box(20, 20, 30, 885), false],
  ])('%s', (_, inner, expected) => {
    expect(fits(inner, room)).toBe(expected);
  });
});

describe('keyboardHeight', () => {
  it.each([
    ['no keyboard', { height: 800, offsetTop: 0, scale: 1 }, 0],
    ['a keyboard', { height: 500, offsetTop: 0, scale: 1 }, 300],
    ['a keyboard, and the page panned up', { height: 500, offsetTop: 120, scale: 1 }, 180],
    ['pinched', { height: 400, offsetTop: 0, scale: 2 }, 0],
    ['a fraction of a pixel', { height: 799.6, offsetTop: 0, scale: 1 }, 0],
    ['larger than the layout', { height: 810, offsetTop: 0, scale: 1 }, 0],
  ])('%s', (_, viewport, expected) => {
    expect(keyboardHeight(800, viewport)).toBe(expected);
  });
});
