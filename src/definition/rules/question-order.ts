import type { DefinitionParts, LocatedQuestion } from '../definition-parts.js';
import type { Id } from '../pulse-definition.js';

export interface Place {
  /** Number of the page, from 0. */
  readonly page: number;
  /** Rank in the whole pulse, from 0. */
  readonly rank: number;
}

/** Where each top-level question is met: page after page, and in the order of the questions where there are none. */
export const questionOrder = ({ pages, questions }: DefinitionParts): ReadonlyMap<Id, Place> => {
  const ids = questions.filter(({ group }) => group === null).map(({ entry }) => entry.id);
  const listed = pages.length ? pages.map(({ entry }) => entry) : ids.map(id => [id]);
  const places = new Map<Id, Place>();
  listed.forEach((page, number) => {
    for (const id of page) if (!places.has(id)) places.set(id, { page: number, rank: places.size });
  });
  return places;
};

const rankOf = (places: ReadonlyMap<Id, Place>, id: Id): number => places.get(id)?.rank ?? -1;

/** Whether a question has been met before another one is left; what stands on the same page is met together. */
export const isMetUpTo =
  (places: ReadonlyMap<Id, Place>, after: Id) =>
  ({ entry, group }: LocatedQuestion): boolean => {
    const id = group ?? entry.id;
    return rankOf(places, id) <= rankOf(places, after) || places.get(id)?.page === places.get(after)?.page;
  };

/** The question that is met last. */
export const lastMet = (places: ReadonlyMap<Id, Place>, ids: readonly Id[]): Id =>
  ids.reduce((last, id) => (rankOf(places, id) > rankOf(places, last) ? id : last), '');
