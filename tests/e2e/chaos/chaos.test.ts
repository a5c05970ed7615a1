import { describe, expect, it } from 'vitest';
import { runChaos } from './run-chaos.js';
import { runKills } from './run-kills.js';

const seed = 1;

describe('chaos', () => {
  it('loses none of 500 submissions and stores none twice', { timeout: 600_000 }, async () => {
    const submissions = 500;
    const { lost, double, strange, saved, unheard, stored } = await runChaos({
      ...{ seed, submissions, tabs: 4 },
      tell: () => undefined,
    });
    expect({ lost, double, strange }).toEqual({ lost: [], double: [], strange: [] });
    expect(saved).toBe(submissions);
    expect(stored).toBe(saved + unheard);
  });
});

describe('a browser that is killed within 50 ms after "saved"', () => {
  it('has kept the answer, 20 times of 20', { timeout: 300_000 }, async () => {
    const { kills, lost, double, measuredMs } = await runKills(seed, 20);
    expect({ lost, double }).toEqual({ lost: [], double: [] });
    expect([kills.length, measuredMs.length]).toEqual([20, 20]);
  });
});
