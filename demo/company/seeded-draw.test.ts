import { describe, expect, it } from 'vitest';
import { createSeededDraw } from './seeded-draw.js';

const draw = createSeededDraw(7);
const places = Array.from({ length: 20_000 }, (_, place) => place);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('createSeededDraw', () => {
  it('draws evenly from 0 to 1', () => {
    const drawn = places.map(place => draw.share('even', place));
    for (const tenth of Array.from({ length: 10 }, (_, part) => part / 10)) {
      const share = drawn.filter(value => value >= tenth && value < tenth + 0.1).length / drawn.length;
      expect(share).toBeGreaterThan(0.09);
      expect(share).toBeLessThan(0.11);
    }
  });

  it('draws a bell with mean 0 and deviation 1', () => {
    const drawn = places.map(place => draw.bell('bell', place));
    expect(Math.abs(mean(drawn))).toBeLessThan(0.03);
    expect(mean(drawn.map(value => value ** 2))).toBeCloseTo(1, 1);
    expect(Math.max(...drawn.map(Math.abs))).toBeLessThan(3.5);
  });

  it('draws alike for the same name and seed alone', () => {
    expect(createSeededDraw(7).share('a', 1)).toBe(draw.share('a', 1));
    expect(createSeededDraw(8).share('a', 1)).not.toBe(draw.share('a', 1));
    expect(draw.share('a', 2)).not.toBe(draw.share('a', 1));
  });

  it('picks one of them', () => {
    expect(draw.pick([], 'none')).toBeUndefined();
    expect(new Set(places.slice(0, 200).map(place => draw.pick(['a', 'b', 'c'], place))).size).toBe(3);
  });

  it('is with the probability that was given', () => {
    expect(mean(places.map(place => Number(draw.isWith(0.3, 'is', place))))).toBeCloseTo(0.3, 1);
    expect(places.slice(0, 100).some(place => draw.isWith(0, place))).toBe(false);
  });
});
