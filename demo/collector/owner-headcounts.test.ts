import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { groupsOf, maximumHeadcount, readHeadcounts } from './owner-headcounts.js';

const known = new Set(['it', 'legal', 'finance']);
const read = (text: string): unknown => {
  const result = readHeadcounts(text, known);
  return result.ok ? [...result.value] : result.error;
};

describe('readHeadcounts', () => {
  it.each<[string, string, unknown]>([
    [
      'commas',
      'id,headcount\nit,33\nlegal,8\n',
      [
        ['it', 33],
        ['legal', 8],
      ],
    ],
    ['semicolons, a byte order mark and Windows line ends', '\uFEFFId;Headcount\r\nit;33\r\n', [['it', 33]]],
    ['tabs, as a spreadsheet is pasted', 'ID\tHEADCOUNT\nfinance\t0', [['finance', 0]]],
    ['empty cells beside', 'id,headcount,,\nit,5,,', [['it', 5]]],
    ['a group without a number as left out', 'id,headcount\nit,\nlegal,8', [['legal', 8]]],
    ['the largest number', `id,headcount\nit,${maximumHeadcount}`, [['it', maximumHeadcount]]],
  ])('takes %s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, string, object]>([
    ['nothing', '', { code: 'headcounts-empty', path: 'csv' }],
    ['a header alone', 'id,headcount\n', { code: 'headcounts-empty', path: 'csv' }],
    ['no header', 'it,33', { code: 'headcounts-header', path: 'rows[1]', values: { row: 1 } }],
    ['another header', 'headcount,id\n33,it', { code: 'headcounts-header', path: 'rows[1]', values: { row: 1 } }],
    [
      'a group twice',
      'id,headcount\nit,3\nlegal,4\nit,5',
      { code: 'duplicate-group', path: 'rows[4].id', values: { row: 4, id: 'it', first: 2 } },
    ],
    [
      'an unknown group',
      'id,headcount\nwarehouse,3',
      { code: 'unknown-group', path: 'rows[2].id', values: { row: 2, id: 'warehouse' } },
    ],
    [
      'a misspelt group',
      'id,headcount\nfinanse,3',
      { code: 'unknown-group-near', path: 'rows[2].id', values: { row: 2, id: 'finanse', near: 'finance' } },
    ],
    [
      'a negative number',
      'id,headcount\nit,-3',
      { code: 'negative-headcount', path: 'rows[2].headcount', values: { row: 2 } },
    ],
    [
      'a formula as number',
      'id,headcount\nit,=1+1',
      { code: 'row-formula', path: 'rows[2].headcount', values: { row: 2 } },
    ],
    [
      'a formula after a minus',
      'id,headcount\nit,-A1',
      { code: 'row-formula', path: 'rows[2].headcount', values: { row: 2 } },
    ],
    [
      'a number with a plus',
      'id,headcount\nit,+5',
      { code: 'row-formula', path: 'rows[2].headcount', values: { row: 2 } },
    ],
    [
      'a formula as id',
      'id,headcount\n"=HYPERLINK(1)",3',
      { code: 'row-formula', path: 'rows[2].id', values: { row: 2 } },
    ],
    [
      'a huge number',
      `id,headcount\nit,${maximumHeadcount + 1}`,
      { code: 'huge-headcount', path: 'rows[2].headcount', values: { row: 2, most: maximumHeadcount } },
    ],
    [
      'half a person',
      'id;headcount\nit;3,5',
      { code: 'not-whole', path: 'rows[2].headcount', values: { row: 2, text: '3,5' } },
    ],
    ['no number at all', 'id,headcount\nit,\nlegal,', { code: 'headcounts-empty', path: 'csv' }],
    ['one column', 'id,headcount\nit', { code: 'row-columns', path: 'rows[2]', values: { row: 2 } }],
    ['three columns', 'id,headcount\nit,3,4', { code: 'row-columns', path: 'rows[2]', values: { row: 2 } }],
    ['an open quotation mark', 'id,headcount\n"it,3', { code: 'row-unclosed', path: 'rows[2]', values: { row: 2 } }],
  ])('refuses %s', (_, text, expected) => expect(read(text)).toEqual([expected]));

  it('names every wrong row, and takes none of the others', () => {
    expect(read('id,headcount\nit,3\nnobody,4\nlegal,x')).toMatchObject([
      { path: 'rows[3].id' },
      { path: 'rows[4].headcount' },
    ]);
  });

  it('stops at twenty findings', () => {
    const rows = Array.from({ length: 30 }, (_, row) => `nowhere-${row},1`);
    expect(read(['id,headcount', ...rows].join('\n'))).toHaveLength(20);
  });
});

describe('groupsOf', () => {
  const pulse = (changes: Partial<PulseDefinition>): PulseDefinition => ({
    format: 'ics-pulse/1',
    id: 'p',
    title: 'P',
    questions: [],
    ...changes,
  });
  const lists = {
    departments: [{ id: 'it', label: 'IT' }],
    sites: [{ id: 'north', label: 'North' }],
    processes: [{ id: 'leave', label: 'Leave' }],
  };

  it.each<[string, readonly Partial<PulseDefinition>[], readonly string[]]>([
    ['no group', [{}], []],
    ['departments, unless it says otherwise', [{ groupBy: 'team', context: ['team'] }], ['it']],
    ['the list behind the context', [{ groupBy: 'site', context: [{ id: 'site', optionsFrom: 'sites' }] }], ['north']],
    [
      'each list once',
      [{ groupBy: 'team' }, { groupBy: 'team' }, { groupBy: 'site', context: [{ id: 'site', optionsFrom: 'sites' }] }],
      ['it', 'north'],
    ],
    ['a list that is not there', [{ groupBy: 'team', context: [{ id: 'team', optionsFrom: 'gone' }] }], []],
  ])('%s', (_, definitions, expected) =>
    expect(groupsOf(definitions.map(pulse), lists).map(({ id }) => id)).toEqual(expected),
  );
});
