import { describe, expect, it } from 'vitest';
import { planOf } from './plan.js';
import { planKills } from './run-kills.js';

describe('planOf', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planOf(7, 500)).toEqual(planOf(7, 500));
    expect(planOf(7, 500)).not.toEqual(planOf(8, 500));
  });

  it.each([
    [1, 500],
    [2, 500],
    [3, 10_000],
  ])('of seed %i breaks everything within %i submissions, in order', (seed, submissions) => {
    const plan = planOf(seed, submissions);
    expect(new Set(plan.map(({ act }) => act.kind)).size).toBe(9);
    const times = plan.map(({ after }) => after);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(submissions);
  });
});

describe('planKills', () => {
  it('spreads the delays over 0 to 50 ms for every fault', () => {
    for (const kind of ['hang', 'refuse', 'lose-reply', 'pass']) {
      const delays = planKills(1, 200)
        .filter(({ fault }) => fault.kind === kind)
        .map(({ delayMs }) => delayMs)
        .sort((a, b) => a - b);
      expect([delays.length, delays[0], delays.at(-1)]).toEqual([50, 0, 50]);
    }
  });
});
