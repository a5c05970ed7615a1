import type { DefinitionParts } from '../definition-parts.js';
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
