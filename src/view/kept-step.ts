import type { ShownStep } from './page-snapshot.js';

/** What was shown last, by what it belongs to and by step key. */
const shownBefore = new WeakMap<object, Map<string, ShownStep>>();

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((each, at) => each === other[at]));

const saysTheSame = (one: ShownStep, other: ShownStep): boolean => {
  const fields = Object.keys(one) as (keyof ShownStep)[];
  return (
    fields.length === Object.keys(other).length &&
    fields.every(field => field in other && isSame(one[field], other[field]))
  );
};

/**
 * A question that is shown as it was before, as the same object: what is drawn already need not be drawn again. `pulse` is what
 * it belongs to.
 */
export const keptStep = (pulse: object, step: ShownStep): ShownStep => {
  const steps = shownBefore.get(pulse) ?? new Map<string, ShownStep>();
  shownBefore.set(pulse, steps);
  const before = steps.get(step.key);
  if (before && saysTheSame(before, step)) return before;
  steps.set(step.key, step);
  return step;
};
