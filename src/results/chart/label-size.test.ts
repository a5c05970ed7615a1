import { describe, expect, it } from 'vitest';
import { fittedLabel, labelWidth } from './label-size.js';

describe('labelWidth', () => {
  it.each([
    ['', 0, 0],
    ['31', 14, 18],
    ['Finance', 45, 60],
    ['WWW', 36, 42],
    ['المالية', 30, 60],
    ['\u2066−5\u2069', 14, 18],
  ])('takes %j for %i to %i px', (words, least, most) => {
    expect(labelWidth(words)).toBeGreaterThanOrEqual(least);
    expect(labelWidth(words)).toBeLessThanOrEqual(most);
  });

  it('gives strong letters more room', () => {
    expect(labelWidth('Legal', true)).toBeGreaterThan(labelWidth('Legal'));
  });
});

describe('fittedLabel', () => {
  it.each([
    ['Finance', 200, 'Finance'],
    ['Finance and controlling', 90, 'Finance an…'],
    ['Finance', 5, ''],
    ['', 0, ''],
  ])('%j in %i px is %j', (words, widthPx, fitted) => {
    expect(fittedLabel(words, widthPx)).toBe(fitted);
  });

  it('never is wider than the room', () => {
    for (let widthPx = 0; widthPx < 200; widthPx += 7) {
      expect(labelWidth(fittedLabel('Human resources, north and south', widthPx))).toBeLessThanOrEqual(widthPx);
    }
  });
});
