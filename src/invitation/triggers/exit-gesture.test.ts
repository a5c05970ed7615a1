import { describe, expect, it } from 'vitest';
import { atRest, followScroll, isExit, type PointerLeave } from './exit-gesture.js';

describe('isExit', () => {
  const up: PointerLeave = { clientY: -1, buttons: 0, relatedTarget: null };
  it.each<[string, Partial<PointerLeave>, boolean, boolean]>([
    ['through the top', {}, false, true],
    ['on the edge itself', { clientY: 0 }, false, true],
    ['through a side or the bottom', { clientY: 12 }, false, false],
    ['with a button held', { buttons: 1 }, false, false],
    ['into another element', { relatedTarget: new EventTarget() }, false, false],
    ['out of the list of a select', {}, true, false],
  ])('%s', (_, changes, isSelect, expected) => {
    expect(isExit({ ...up, ...changes }, isSelect)).toBe(expected);
  });
});

describe('followScroll', () => {
  const windowPx = 800;
  /** Indices of the samples that complete the gesture. */
  const exits = (samples: readonly (readonly [topPx: number, atMs: number])[]): number[] => {
    let seen = atRest;
    return samples.flatMap(([topPx, atMs], index) => {
      seen = followScroll(seen, topPx, atMs, windowPx);
      return seen[0] ? [index] : [];
    });
  };

  it.each<[string, (readonly [number, number])[], number[]]>([
    [
      'down and quickly back up',
      [
        [400, 0],
        [1000, 100],
        [800, 200],
        [590, 300],
      ],
      [3],
    ],
    [
      'in one leap',
      [
        [1000, 0],
        [600, 100],
      ],
      [1],
    ],
    [
      'not so far up',
      [
        [1000, 0],
        [601, 100],
      ],
      [],
    ],
    [
      'not so far down',
      [
        [799, 0],
        [100, 100],
      ],
      [],
    ],
    [
      'slowly',
      [
        [1000, 0],
        [800, 300],
        [600, 600],
        [400, 900],
        [200, 1200],
      ],
      [],
    ],
    [
      'slowly, then quickly',
      [
        [2000, 0],
        [1990, 600],
        [1980, 1200],
        [1700, 1300],
        [1500, 1400],
      ],
      [4],
    ],
    [
      'after a rest',
      [
        [1000, 0],
        [600, 5000],
      ],
      [],
    ],
    [
      'up, down and up does not add up',
      [
        [1000, 0],
        [800, 100],
        [900, 200],
        [600, 300],
      ],
      [],
    ],
    [
      'once for one swipe',
      [
        [2000, 0],
        [1500, 100],
        [1000, 200],
        [500, 300],
        [0, 400],
      ],
      [1],
    ],
    [
      'not from below before it was down again',
      [
        [1000, 0],
        [500, 100],
        [900, 200],
        [400, 300],
      ],
      [1],
    ],
    [
      'again after it was down again',
      [
        [1000, 0],
        [500, 100],
        [1300, 1000],
        [800, 1100],
      ],
      [1, 3],
    ],
    [
      'bouncing at the top',
      [
        [0, 0],
        [-90, 50],
        [0, 100],
      ],
      [],
    ],
  ])('%s', (_, samples, expected) => {
    expect(exits(samples)).toEqual(expected);
  });
});
