import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/results/chart/chart.js';
import { labelBox } from './label-box.js';

const label: Label = { kind: 'label', x: 10, y: 50, words: 'Support' };

describe('labelBox', () => {
  it('ends where the anchor says', () => {
    const end = labelBox({ ...label, anchor: 'end' });
    expect(labelBox(label).x).toBe(10);
    expect(end.x + end.width).toBeCloseTo(10);
  });

  it('has a label run upwards from its place', () => {
    const upright = labelBox({ ...label, isUpright: true });
    expect(upright).toMatchObject({ x: 3.5, width: 13 });
    expect(upright.y + upright.height).toBeCloseTo(50);
  });
});
