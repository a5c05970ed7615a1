import { describe, expect, it } from 'vitest';
import { hasBecome, type Rating } from './page-reading.js';

describe('hasBecome', () => {
  it.each<[Rating, Rating | undefined, Rating, boolean]>([
    ['poor', undefined, 'good', false],
    ['poor', undefined, 'needs-improvement', false],
    ['poor', undefined, 'poor', true],
    ['poor', 'needs-improvement', 'poor', true],
    ['poor', 'poor', 'poor', false],
    ['needs-improvement', undefined, 'good', false],
    ['needs-improvement', 'good', 'needs-improvement', true],
    ['needs-improvement', 'good', 'poor', true],
    ['needs-improvement', 'needs-improvement', 'poor', false],
  ])('%s, from %s to %s: %s', (wanted, before, now, expected) => {
    expect(hasBecome(wanted, before, now)).toBe(expected);
  });
});
