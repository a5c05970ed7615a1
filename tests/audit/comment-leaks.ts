import { everybody } from '../../src/results/aggregate.js';
import type { Leak } from './leak.js';
import { minimumOfMeasure, type Publication } from './published-wave.js';

/** New comments between two looks that are fewer than the minimum. */
export const commentLeaks = (publications: readonly Publication[]): Leak[] => {
  const base = {
    kind: 'comments' as const,
    measure: 'cmt',
    group: everybody,
    item: null,
  };
  let before = 0;
  return publications.flatMap(({ comments }, look) => {
    const n = comments - before;
    before = comments;
    return n > 0 && n < minimumOfMeasure('cmt') ? [{ ...base, from: look, to: look + 1, n }] : [];
  });
};
