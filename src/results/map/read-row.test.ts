import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { parseMap } from './parse-map.js';
import { rowReader } from './read-row.js';

const read = (row: Readonly<Record<string, unknown>>, mapText = ''): unknown => {
  const map = parseMap(mapText);
  if (!map.ok) throw new Error(mapText);
  const result = rowReader(map.value)(row);
  return result.ok ? result.value : `${formatPath(result.error.path)}: ${result.error.code}`;
};
const keys = { w: 'q4', g: 'fin', d: 'resp' };
const cell = (content: object): unknown => ({ cell: { ...keys, ...content }, isEdge: false, traits: {} });

describe('rowReader', () => {
  it.each<[string, object, string, unknown]>([
    ['numbers', { ...keys, n: 31, mean: 66.9, na: 2 }, '', cell({ n: 31, mean: 66.9, na: 2 })],
    ['numbers as text', { ...keys, n: '31', mean: ' 66.9 ', lo: '-1e1' }, '', cell({ n: 31, mean: 66.9, lo: -10 })],
    ['decimal commas', { ...keys, n: '31', value: '−0,13' }, 'decimal: comma', cell({ n: 31, value: -0.13 })],
    ['numbers beside decimal commas', { ...keys, n: 31, mean: 66.9 }, 'decimal: comma', cell({ n: 31, mean: 66.9 })],
    ['what is empty', { ...keys, n: 31, mean: '', lo: null, s: '', dist: ' ' }, '', cell({ n: 31 })],
    ['what it does not know', { ...keys, n: 31, id: 7, '@odata.etag': 'x' }, '', cell({ n: 31 })],
    ['counts as a list', { ...keys, n: 4, dist: [1, '3'] }, '', cell({ n: 4, dist: [1, 3] })],
    ['counts with bars', { ...keys, n: 31, dist: '1|3|8|12|7' }, '', cell({ n: 31, dist: [1, 3, 8, 12, 7] })],
    ['counts as a database writes them', { ...keys, n: 4, dist: '{1,3}' }, '', cell({ n: 4, dist: [1, 3] })],
    ['a single count', { ...keys, n: 4, dist: '4' }, '', cell({ n: 4, dist: [4] })],
    ['a column per count', { ...keys, n: 4, no: 1, yes: '3' }, 'dist: no | yes', cell({ n: 4, dist: [1, 3] })],
    ['empty columns', { ...keys, n: 4, no: '', yes: null }, 'dist: no|yes', cell({ n: 4 })],
    ['names of its own', { W: 'q4', G: 'fin', D: 'resp', N: 9 }, 'w: W; g: G; d: D; n: N', cell({ n: 9 })],
    ['names within names', { ...keys, team: { name: 'fin' }, n: 9 }, 'g: team.name', cell({ n: 9 })],
    ['constants', { n: 9 }, `w: 'q4'; g: "fin"; d: 'resp'`, cell({ n: 9 })],
    [
      'ids that are numbers',
      { w: 4, g: 12, d: 1, n: 9 },
      '',
      { cell: { w: '4', g: '12', d: '1', n: 9 }, isEdge: false, traits: {} },
    ],
    ['a hidden figure', { ...keys, s: 'comp' }, '', cell({ s: 'comp' })],
    ['a hidden figure with a number', { ...keys, s: 'min', n: 4 }, '', cell({ s: 'min', n: 4 })],
    ['a hidden figure with a star', { ...keys, s: 'min', n: '*', dist: '*' }, '', cell({ s: 'min' })],
    ['a reason of its own', { ...keys, s: 'suppressed' }, '', cell({ s: 'min' })],
    ['a claim to be hidden', { ...keys, s: true }, '', cell({ s: 'min' })],
    ['a claim that is no word', { ...keys, s: { hidden: true }, n: 9 }, '', cell({ s: 'min', n: 9 })],
    ['a claim not to be hidden', { ...keys, s: false, n: 9 }, '', cell({ n: 9 })],
    ['the same in words', { ...keys, s: 'FALSE', n: 9 }, '', cell({ n: 9 })],
    ['a count that is not told, without a reason', { ...keys, s: '0', n: '<5' }, '', cell({ s: 'min' })],
    ['a count that is not told', { ...keys, n: '<5', mean: '' }, '', cell({ s: 'min' })],
  ])('reads %s', (_what, row, map, expected) => {
    expect(read({ ...row }, map)).toEqual(expected);
  });

  it('takes no group for everybody', () => {
    expect(read({ w: 'q4', d: 'resp', n: 9 })).toMatchObject({ cell: { g: 'all' } });
    expect(read({ w: 'q4', g: '', d: 'resp', n: 9 }, 'all: Total')).toMatchObject({ cell: { g: 'Total' } });
  });

  it('takes a row that says who is rated for an edge', () => {
    const row = { w: 'q4', from: 'fin', to: 'leg', d: 'resp', n: 12 };
    expect(read(row)).toEqual({ cell: row, isEdge: true, traits: {} });
    expect(read({ ...row, from: null })).toMatchObject({ cell: { from: 'all', to: 'leg' } });
  });

  it('keeps what it says of its group and measure', () => {
    const traits = { kind: 'ordinal', scale: 'freq5', groupLabel: 'Finance', dimLabel: 'Responsiveness' };
    expect(read({ ...keys, n: 9, ...traits })).toMatchObject({ traits });
    expect(read({ ...keys, n: 9, kind: '', scale: null })).toMatchObject({ traits: {} });
  });

  it.each<[object, string, string]>([
    [{ g: 'fin', d: 'resp', n: 9 }, '', 'w: missing-key'],
    [{ ...keys, d: '', n: 9 }, '', 'd: missing-key'],
    [{ ...keys, g: { id: 1 }, n: 9 }, '', 'g: wrong-type'],
    [{ ...keys }, '', 'n: missing-key'],
    [{ ...keys, n: 'nine' }, '', 'n: not-a-number'],
    [{ ...keys, n: '9 people' }, '', 'n: not-a-number'],
    [{ ...keys, n: NaN }, '', 'n: not-a-number'],
    [{ ...keys, n: true }, '', 'n: not-a-number'],
    [{ ...keys, n: 9, mean: '66,9' }, '', 'mean: not-a-number'],
    [{ ...keys, n: 9, mean: '1.066,9' }, 'decimal: comma', 'mean: not-a-number'],
    [{ ...keys, n: 9, mean: '66.9' }, 'decimal: comma', 'mean: not-a-number'],
    [{ ...keys, n: 9, dist: '1|x' }, '', 'dist: not-a-number'],
    [{ ...keys, n: 9, dist: [1, null] }, '', 'dist: not-a-number'],
    [{ ...keys, n: 9, dist: {} }, '', 'dist: not-a-number'],
  ])('says what is wrong with %j by the map %j', (row, map, expected) => {
    expect(read({ ...row }, map)).toBe(expected);
  });
});
