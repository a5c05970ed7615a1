import { isSuppressed, type Aggregate, type AggregateGroup, type AggregateRate } from './aggregate.js';

/** People invited below which a rate tells who did not answer. */
const minimumInvited = 5;

/** A group's own people and those of all groups below it; undefined where nobody counted them. */
const invitedOf = (
  { id }: AggregateGroup,
  groups: readonly AggregateGroup[],
  headcounts: ReadonlyMap<string, number>,
): number | undefined => {
  const below = groups.filter(({ parent }) => parent === id).map(group => invitedOf(group, groups, headcounts));
  const known = [headcounts.get(id), ...below].filter(count => count !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, count) => sum + count, 0);
};

/**
 * Response rates per wave and group: answers that came in, of the people who could answer. Everybody on a list of employees is
 * known to be eligible, and an answer in part counts, so the rate is RR6 (AAPOR 2023, Standard Definitions, tenth edition).
 * Answers are those that a shown figure speaks of, so the rate of a hidden group stays hidden; a group of fewer than 5 people
 * has none, and neither has one with more answers than people, because then one of the two counts is wrong.
 * @param headcounts people by group; a group above others has its own only
 */
export const responseRatesOf = (
  { waves, groups, cells }: Aggregate,
  headcounts: ReadonlyMap<string, number>,
): readonly AggregateRate[] => {
  const answers = new Map<string, number>();
  const key = (wave: string, group: string): string => JSON.stringify([wave, group]);
  for (const cell of cells) {
    if (isSuppressed(cell)) continue;
    const { w, g, n, na = 0, pns = 0, miss = 0 } = cell;
    answers.set(key(w, g), Math.max(answers.get(key(w, g)) ?? 0, n + na + pns + miss));
  }
  return waves.flatMap(({ id: w }) =>
    groups.flatMap(group => {
      const [invited, complete] = [invitedOf(group, groups, headcounts), answers.get(key(w, group.id))];
      if (invited === undefined || complete === undefined) return [];
      return invited < minimumInvited || complete > invited ? [] : [{ w, g: group.id, invited, complete, rule: 'RR6' }];
    }),
  );
};
