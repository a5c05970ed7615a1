import { expect } from 'vitest';

const runs = 5;

/** Milliseconds. The least of several runs: whatever else a machine does only ever adds to them. */
const leastTime = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const startMs = performance.now();
      work();
      return performance.now() - startMs;
    }),
  );

/** Too little to be measured, in milliseconds. */
const floorMs = 0.1;

/**
 * Fails where time grows with the square: four times as much then takes sixteen times as long. Compares two sizes in one run, so
 * that it holds on machines of every speed.
 * @param work what is measured, for inputs of a size
 * @param size the greater of the two sizes
 */
export const expectLinear = (work: (size: number) => void, size: number): void => {
  work(size);
  const fewMs = leastTime(() => work(size / 4));
  const manyMs = leastTime(() => work(size));
  expect(manyMs / Math.max(fewMs, floorMs)).toBeLessThan(10);
};
