import { describe, expect, it } from 'vitest';
import { idleAfter } from './idle-clock.js';

describe('idleAfter', () => {
  it.each([
    ['a quiet second in view', 4_000, true, false, 5_000],
    ['a second of use', 4_000, true, true, 0],
    ['a second elsewhere', 4_000, false, false, 0],
    ['use of a page that is no longer seen', 4_000, false, true, 0],
  ])('%s', (_, beforeMs, isVisible, wasUsed, expectedMs) => {
    expect(idleAfter(beforeMs, { isVisible, wasUsed })).toBe(expectedMs);
  });
});
