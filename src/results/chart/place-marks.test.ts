import { describe, expect, it } from 'vitest';
import type { Chart, Mark } from './chart.js';
import type { Shape } from './chart-drawing.js';
import { shapeBox } from './shape-box.js';
import { placeMarks } from './place-marks.js';

const chartOf = (mark: Mark, isMirrored?: boolean): Chart => ({
  ...{ finding: '', description: '', heightPx: 100, marks: [mark], table: { columns: [], rows: [] } },
  ...(isMirrored === undefined ? {} : { isMirrored }),
});
const bar: Shape = { kind: 'bar', x: 10, y: 0, width: 30, height: 5, tone: 'accent' };
const label: Mark = { kind: 'label', x: 10, y: 0, words: 'Words' };
const line: Shape = {
  kind: 'line',
  points: [
    { x: 0, y: 1 },
    { x: 40, y: 2 },
  ],
  tone: 'strong',
};

describe('placeMarks', () => {
  it.each<[string, Mark, 'ltr' | 'rtl', boolean | undefined, object]>([
    ['leaves left-to-right as it is', bar, 'ltr', undefined, bar],
    ['mirrors a bar', bar, 'rtl', undefined, { x: 60, width: 30 }],
    [
      'mirrors a line',
      line,
      'rtl',
      undefined,
      {
        points: [
          { x: 100, y: 1 },
          { x: 60, y: 2 },
        ],
      },
    ],
    ['mirrors a dot', { kind: 'dot', x: 20, y: 3, radius: 4, tone: 'quiet' }, 'rtl', undefined, { x: 80, radius: 4 }],
    ['keeps the reading end of mirrored words', label, 'rtl', undefined, { x: 90, words: 'Words' }],
    ['leaves numbers where they are', bar, 'rtl', false, { x: 10 }],
    ['but their words end on the other side', label, 'rtl', false, { x: 10, anchor: 'end' }],
    [
      'turns words that run upwards',
      { ...label, isUpright: true, anchor: 'end' },
      'rtl',
      undefined,
      { x: 90, anchor: 'start' },
    ],
  ])('%s', (_what, mark, direction, isMirrored, placed) => {
    expect(placeMarks(chartOf(mark, isMirrored), 100, direction)[0]).toMatchObject(placed);
  });
});

describe('shapeBox', () => {
  it.each<[Shape, object]>([
    [bar, { x: 10, y: 0, width: 30, height: 5 }],
    [line, { x: 0, y: 1, width: 40, height: 1 }],
    [
      { kind: 'dot', x: 20, y: 30, radius: 4, tone: 'quiet' },
      { x: 16, y: 26, width: 8, height: 8 },
    ],
  ])('%#: is the smallest rectangle', (shape, box) => {
    expect(shapeBox(shape)).toMatchObject(box);
  });
});
