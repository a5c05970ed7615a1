import type { Lists, PulseDefinition } from '../definition/pulse-definition.js';
import { floorOfMinimum } from '../privacy/disclosure.js';
import type { PulseResponse } from '../response/response.js';
import { everybody, type AggregateGroup } from './aggregate.js';
import { areSidesApart, sideGroupId, sideGroups } from './side-groups.js';

/** The groups that answer, everybody at the root, and where a response belongs. */
export interface GroupTree {
  /** Parents before children. */
  readonly groups: readonly AggregateGroup[];
  /** Groups of so few people that their figures are those of persons; like their names, they are never shown. */
  readonly unshown: ReadonlySet<string>;
  /** From everybody down to the response's own group. */
  path(response: Pick<PulseResponse, 'context' | 'side'>): readonly string[];
}

const listOf = (definition: PulseDefinition, groupBy: string): string => {
  const entry = definition.context?.find(item => typeof item !== 'string' && item.id === groupBy);
  return (typeof entry === 'object' ? entry.optionsFrom : undefined) ?? 'departments';
};

/** Fewer people than the floor of the minimum, and no group below: what is said of such a function is said of somebody. */
const tooFewPeople = (lists: Lists): ReadonlySet<string> => {
  const entries = Object.values(lists).flat();
  const parents = new Set(entries.map(({ parent }) => parent));
  return new Set(
    entries.flatMap(({ id, headcount = floorOfMinimum }) =>
      headcount < floorOfMinimum && !parents.has(id) ? [id] : [],
    ),
  );
};

/**
 * Groups from the list behind `groupBy`, nested as the list is. A value outside the list counts for everybody only:
 * a group that anybody could invent would be a way to cut people out. Where both sides of a pulse answer the same, each group has
 * two parts more.
 * @param language the language of the lists
 */
export const groupTree = (definition: PulseDefinition, lists: Lists, language: string): GroupTree => {
  const root: AggregateGroup = { id: everybody };
  const { groupBy } = definition;
  const small = tooFewPeople(lists);
  if (groupBy === undefined) return { groups: [root], unshown: small, path: () => [everybody] };
  const listed = (lists[listOf(definition, groupBy)] ?? []).filter(entry => entry.id !== everybody);
  const byId = new Map(listed.map(entry => [entry.id, entry]));
  const pathTo = (id: string): readonly string[] => {
    const path: string[] = [];
    for (let entry = byId.get(id); entry; entry = byId.get(entry.parent ?? '')) {
      // A list that goes round in a circle has no parents that could be added up.
      if (path.includes(entry.id)) return [everybody, id];
      path.unshift(entry.id);
    }
    return [everybody, ...path];
  };
  const paths = new Map([...byId.keys()].map(id => [id, pathTo(id)]));
  const nowhere = [everybody];
  const groups = [...byId.values()].map(entry => {
    const path = pathTo(entry.id);
    return { depth: path.length, id: entry.id, label: { [language]: entry.label }, parent: path.at(-2) ?? everybody };
  });
  const ordered = groups.sort((a, b) => a.depth - b.depth).map(({ id, label, parent }) => ({ id, label, parent }));
  const isApart = areSidesApart(definition);
  const halves = isApart ? ordered.flatMap(sideGroups) : [];
  return {
    groups: [root, ...ordered, ...halves],
    unshown: new Set([...small, ...halves.filter(({ parent = '' }) => small.has(parent)).map(({ id }) => id)]),
    path: ({ context, side }) => {
      const path = (Object.hasOwn(context, groupBy) ? paths.get(context[groupBy] ?? '') : undefined) ?? nowhere;
      const [own = everybody] = path.slice(-1);
      return isApart && side && own !== everybody ? [...path, sideGroupId(own, side)] : path;
    },
  };
};
