import { describe, expect, it } from 'vitest';
import type { Rectangle } from './chart.js';
import { nearestMark, type Direction } from './nearest-mark.js';

const box = (x: number, y: number, width = 10, height = 10): Rectangle => ({ x, y, width, height });

// a b c
// d   e
//   f
const boxes = new Map<string, Rectangle>([
  ['a', box(0, 0)],
  ['b', box(20, 0)],
  ['c', box(40, 0)],
  ['d', box(0, 20)],
  ['e', box(40, 20)],
  ['f', box(22, 40)],
]);

describe('nearestMark', () => {
  it.each<[string, Direction, string | null]>([
    ['a', 'Right', 'b'],
    ['b', 'Right', 'c'],
    ['c', 'Right', null],
    ['c', 'Left', 'b'],
    ['a', 'Left', null],
    ['a', 'Down', 'd'],
    ['b', 'Down', 'f'],
    ['f', 'Up', 'b'],
    ['d', 'Right', 'e'],
    ['d', 'Up', 'a'],
    ['f', 'Down', null],
    ['unknown', 'Down', null],
  ])('from %s %s leads to %s', (from, direction, to) => {
    expect(nearestMark(boxes, from, direction)).toBe(to);
  });

  it('goes from a wide bar to the one under its middle', () => {
    const rows = new Map([
      ['wide', box(0, 0, 100)],
      ['first', box(0, 20, 30)],
      ['second', box(35, 20, 30)],
      ['third', box(70, 20, 30)],
    ]);
    expect(nearestMark(rows, 'wide', 'Down')).toBe('second');
    expect(nearestMark(rows, 'third', 'Up')).toBe('wide');
  });
});
