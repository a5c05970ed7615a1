import { describe, expect, it } from 'vitest';
import { pairedDifference, welchDifference } from './mean-difference.js';

const slow = { mean: 19.4, sd: 2.7, n: 40 };
const quick = { mean: 11.3, sd: 2.1, n: 40 };

describe('welchDifference', () => {
  it('turns round with its groups', () => {
    const [there, back] = [welchDifference(slow, quick), welchDifference(quick, slow)];
    expect(back?.t).toBe(-(there?.t ?? NaN));
    expect(back?.p).toBe(there?.p);
    expect(back?.lo).toBe(-(there?.hi ?? NaN));
  });

  it('takes the smaller group for the degrees of freedom when only that one spreads', () => {
    expect(welchDifference({ mean: 1, sd: 1, n: 7 }, { mean: 0, sd: 0, n: 300 })?.df).toBeCloseTo(6, 12);
  });

  it('is the pooled t test for equal groups', () => {
    const found = welchDifference({ mean: 1, sd: 2, n: 10 }, { mean: 0, sd: 2, n: 10 });
    expect(found?.df).toBeCloseTo(18, 12);
    expect(found?.t).toBeCloseTo(1.118034, 6);
    expect(found?.p).toBeCloseTo(0.278, 3);
  });

  it('says nothing of one value, or of values without spread', () => {
    expect(welchDifference(slow, { mean: 1, sd: 0, n: 1 })).toBeNull();
    expect(welchDifference({ ...slow, sd: 0 }, { ...quick, sd: 0 })).toBeNull();
  });
});

describe('pairedDifference', () => {
  it('is the t test of the differences', () => {
    // 3 5 4 6 before and 2 5 1 4 after: differences 1 0 3 2.
    const correlation = 0.7071067811865476;
    const found = pairedDifference(
      { mean: 4.5, sd: Math.sqrt(5 / 3) },
      { mean: 3, sd: Math.sqrt(10 / 3) },
      correlation,
      4,
    );
    expect(found?.point).toBe(1.5);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(5 / 3) / 2, 12);
    expect(found?.df).toBe(3);
  });

  it('says nothing when everybody changed by the same, or of one person', () => {
    expect(pairedDifference({ mean: 2, sd: 1 }, { mean: 1, sd: 1 }, 1, 9)).toBeNull();
    expect(pairedDifference({ mean: 2, sd: 1 }, { mean: 1, sd: 1 }, 0, 1)).toBeNull();
  });
});
