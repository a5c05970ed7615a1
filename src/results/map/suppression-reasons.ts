import type { SuppressionReason } from '../aggregate.js';

/** Why a figure can be hidden. */
export const suppressionReasons: ReadonlySet<unknown> = new Set<SuppressionReason>([
  'min',
  'comp',
  'diff',
  'perm',
  'none',
]);
