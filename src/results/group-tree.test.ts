import { expect, it } from 'vitest';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { groupTree } from './group-tree.js';
import { response } from './service-example.js';

const definition: PulseDefinition = { format: 'ics-pulse/1', id: 'x', title: 'X', questions: [], groupBy: 'team' };
const lists = {
  departments: [
    { id: 'north', label: 'North', parent: 'works' },
    { id: 'works', label: 'Works' },
    { id: 'all', label: 'A department of this very name' },
    { id: 'round', label: 'Round', parent: 'about' },
    { id: 'about', label: 'About', parent: 'round' },
  ],
  sites: [{ id: 'berlin', label: 'Berlin' }],
};

it('has everybody alone where nothing groups', () => {
  const { groupBy: _, ...without } = definition;
  const tree = groupTree(without, lists, 'en');
  expect(tree.groups).toEqual([{ id: 'all' }]);
  expect(tree.path(response('north'))).toEqual(['all']);
});

it('puts parents before children, and a circle of parents beside each other', () => {
  expect(groupTree(definition, lists, 'en').groups).toEqual([
    { id: 'all' },
    { id: 'works', label: { en: 'Works' }, parent: 'all' },
    { id: 'round', label: { en: 'Round' }, parent: 'all' },
    { id: 'about', label: { en: 'About' }, parent: 'all' },
    { id: 'north', label: { en: 'North' }, parent: 'works' },
  ]);
});

it.each([
  ['north', ['all', 'works', 'north']],
  ['works', ['all', 'works']],
  ['round', ['all', 'round']],
  ['invented', ['all']],
  [null, ['all']],
])('files %s under %j', (team, path) => {
  expect(groupTree(definition, lists, 'en').path(response(team))).toEqual(path);
});

it('takes the list that the context entry names', () => {
  const bySite: PulseDefinition = { ...definition, context: [{ id: 'team', optionsFrom: 'sites' }] };
  expect(groupTree(bySite, lists, 'en').groups.map(({ id }) => id)).toEqual(['all', 'berlin']);
});

it('takes each group apart by side where both sides answer the same', () => {
  const twoSided: PulseDefinition = { ...definition, scores: [{ id: 's', kind: 'sides', of: ['a'] }] };
  const tree = groupTree(twoSided, { departments: [{ id: 'works', label: 'Works' }] }, 'en');
  expect(tree.groups.map(({ id, parent, label }) => [id, parent, label?.['en']])).toEqual([
    ['all', undefined, undefined],
    ['works', 'all', 'Works'],
    ['works:provider', 'works', 'Works, as it sees itself'],
    ['works:receiver', 'works', 'Works, as others see it'],
  ]);
  expect(tree.path(response('works', { side: 'provider' }))).toEqual(['all', 'works', 'works:provider']);
  expect(tree.path(response('works'))).toEqual(['all', 'works']);
  expect(tree.path(response('invented', { side: 'provider' }))).toEqual(['all']);
  const { scores: _, ...oneSided } = twoSided;
  expect(groupTree(oneSided, lists, 'en').path(response('works', { side: 'provider' }))).toEqual(['all', 'works']);
});
