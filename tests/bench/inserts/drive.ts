import { median } from '../median.js';

/** How quickly single pieces of work followed each other. */
export interface Pace {
  readonly perSecond: number;
  readonly medianMs: number;
  /** 99 of 100 took no longer. */
  readonly p99Ms: number;
}

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;

/** Does all pieces of work, as many at once as asked: each worker begins the next when it has finished one. */
export const drive = async <T>(
  pieces: readonly T[],
  atOnce: number,
  work: (piece: T) => Promise<void> | void,
): Promise<Pace> => {
  const durationsMs: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < pieces.length; at = next++) {
      const startMs = performance.now();
      await work(pieces[at]!);
      durationsMs.push(performance.now() - startMs);
    }
  };
  const startMs = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const perSecond = (1000 * pieces.length) / (performance.now() - startMs);
  return { perSecond, medianMs: median(durationsMs), p99Ms: percentile(durationsMs, 0.99) };
};
