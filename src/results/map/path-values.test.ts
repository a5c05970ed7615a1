import { describe, expect, it } from 'vitest';
import { listAt, valueAt } from './path-values.js';

describe('valueAt', () => {
  it.each<[unknown, string, unknown]>([
    [{ n: 1 }, 'n', 1],
    [{ team: { name: 'Finance' } }, 'team.name', 'Finance'],
    [{ 'team.name': 'Legal', team: { name: 'Finance' } }, 'team.name', 'Legal'],
    [{ 'Team name': 'Finance' }, 'Team name', 'Finance'],
    [{ team: 'Finance' }, 'team.length', undefined],
    [{}, 'constructor', undefined],
    [null, 'n', undefined],
    [['a'], '0', undefined],
  ])('of %j at %s is %j', (value, path, expected) => {
    expect(valueAt(value, path)).toBe(expected);
  });
});

describe('listAt', () => {
  it.each<[unknown, string, unknown]>([
    [[1, 2], '[]', [1, 2]],
    [{ value: [1, 2] }, 'value', [1, 2]],
    [{ value: [1, 2] }, 'value[]', [1, 2]],
    [{ d: { results: [1] } }, 'd.results', [1]],
    [{ hits: { hits: [{ _source: 1 }, { _source: 2 }] } }, 'hits.hits[]._source', [1, 2]],
    [[{ fields: 1 }], '[].fields', [1]],
    [{ a: [{ b: [1, 2] }, { b: [3] }] }, 'a[].b[]', [1, 2, 3]],
    [{ value: [] }, 'value', []],
    [{ value: {} }, 'value', null],
    [{}, 'value', null],
    [{}, '[]', null],
    [null, 'hits.hits[]._source', null],
  ])('of %j at %s is %j', (document, path, expected) => {
    expect(listAt(document, path)).toEqual(expected);
  });
});
