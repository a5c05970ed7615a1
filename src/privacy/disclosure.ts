import { isSmall, type CountedFigure, type FigureSum, type Suppression } from './figure.js';
import { SuppressionLedger, type FindExposed } from './suppression-ledger.js';

/** Answers that no setting can go below. */
export const floorOfMinimum = 3;
export const defaultMinimumGroup = 5;
export const defaultMinimumComments = 10;

/** The strictest of the given minimums, never below the floor; without any, the default. */
export const strictestMinimum = (...minimums: readonly (number | undefined)[]): number => {
  const given = minimums.filter(minimum => minimum !== undefined);
  return given.length === 0 ? defaultMinimumGroup : Math.max(floorOfMinimum, ...given);
};

const primaryReason = (figure: CountedFigure): Suppression | null =>
  figure.asked === 0 ? 'none' : isSmall(figure) ? 'min' : null;

/**
 * Reasons that need no look at other figures: nobody was asked, or too few answered. A figure that somebody was asked for and
 * nobody answered counts as too small, not as empty, because its refusals would otherwise be known by subtraction.
 */
export const primarySuppression = (figures: readonly CountedFigure[]): (Suppression | null)[] =>
  figures.map(primaryReason);

/** Relations that hold as sums; others only look like one, such as a mean that few answered enough for. */
export const sumsAmong = (figures: readonly CountedFigure[], sums: readonly FigureSum[]): readonly FigureSum[] => {
  const isShowable = (number: number): boolean => {
    const figure = figures[number];
    return figure !== undefined && figure.asked > 0 && !isSmall(figure);
  };
  return sums.filter(({ total, parts }) => {
    const figure = figures[total];
    // A small total beside a part that may be shown: a paired difference, or a mean that few answered enough for.
    return figure !== undefined && figure.answers > 0 && (!isSmall(figure) || !parts.some(isShowable));
  });
};

/**
 * Hides more until nothing changes: one more wherever a relation yields a hidden figure, so that at least two stay hidden
 * in every relation and together hold at least the minimum; then one more near whatever all relations together expose.
 * @param hidden why each figure is hidden from the start; null where it is not
 * @returns the reason for each figure
 */
export const closeSuppression = (
  figures: readonly CountedFigure[],
  sums: readonly FigureSum[],
  hidden: readonly (Suppression | null)[],
  findExposed: FindExposed,
): readonly (Suppression | null)[] => {
  const ledger = new SuppressionLedger(figures, sums, hidden);
  let changed = true;
  while (changed) {
    changed = false;
    for (const sum of sums) while (ledger.close(sum)) changed = true;
    if (!changed) changed = ledger.closeJoint(sums, findExposed);
  }
  return ledger.hidden;
};
