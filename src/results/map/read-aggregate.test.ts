import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import type { Aggregate } from '../aggregate.js';
import { readAggregate } from './read-aggregate.js';

const eleven = [1, 0, 1, 1, 2, 5, 10, 12, 18, 25, 25];
const found = (text: string, map: string | null): readonly string[] =>
  readAggregate(text, map).issues.map(({ code, path }) => `${formatPath(path)}: ${code}`);
const read = (text: string, map: string | null): Aggregate => {
  expect(found(text, map)).toEqual([]);
  return readAggregate(text, map).aggregate as Aggregate;
};
const lines = (...rows: readonly string[]): string => rows.join('\n');

/** The same four figures in the ways that servers write them. */
const header = 'w,g,d,n,dist,mean,lo,hi,s,na,pns,miss';
const csv = lines(
  header,
  '2026-Q4,all,resp,31,1|3|8|12|7,66.9,62,71.9,,2,0,1',
  '2026-Q4,fin,resp,,,,,,min,,,',
  '2026-Q3,all,resp,28,,50,,,,,,',
  `2026-Q4,all,emp,100,${eleven.join('|')},,,,,,,`,
);
const cells = [
  {
    w: '2026-Q4',
    g: 'all',
    d: 'resp',
    n: 31,
    dist: [1, 3, 8, 12, 7],
    mean: 66.9,
    lo: 62,
    hi: 71.9,
    na: 2,
    pns: 0,
    miss: 1,
  },
  { w: '2026-Q4', g: 'fin', d: 'resp', s: 'min' },
  { w: '2026-Q3', g: 'all', d: 'resp', n: 28, mean: 50 },
  { w: '2026-Q4', g: 'all', d: 'emp', n: 100, dist: eleven },
];
const german = lines(
  'Welle;Team;Frage;Anzahl;Verteilung;Mittel;von;bis;gesperrt;entfaellt;verweigert;leer',
  '2026-Q4;all;resp;31;1|3|8|12|7;66,9;62;71,9;;2;0;1',
  '2026-Q4;fin;resp;;;;;;min;;;',
  '2026-Q3;all;resp;28;;50,0;;;;;;',
  `2026-Q4;all;emp;100;${eleven.join('|')};;;;;;;`,
);
const germanMap =
  'w: Welle; g: Team; d: Frage; n: Anzahl; dist: Verteilung; mean: Mittel; lo: von; hi: bis; s: gesperrt; na: entfaellt; pns: verweigert; miss: leer; decimal: comma';

const expected: Aggregate = {
  format: 'ics-aggregate/1',
  pulse: { id: 'results', min: 5 },
  waves: [{ id: '2026-Q3' }, { id: '2026-Q4' }],
  groups: [{ id: 'all' }, { id: 'fin', label: { und: 'fin' }, parent: 'all' }],
  dims: [
    { id: 'resp', kind: 'ordinal', codes: [1, 2, 3, 4, 5] },
    { id: 'emp', kind: 'recommend', codes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  ],
  cells: [
    ...(cells.slice(0, 3) as Aggregate['cells']),
    {
      w: '2026-Q4',
      g: 'all',
      d: 'emp',
      n: 100,
      dist: eleven,
      value: 30,
      lo: expect.closeTo(14.7, 1),
      hi: expect.closeTo(45.3, 1),
    },
  ],
  edges: [],
  comments: [],
};

describe('readAggregate', () => {
  it.each<[string, string, string]>([
    ['CSV', csv, ''],
    ['CSV from a spreadsheet', `\uFEFF${csv.replaceAll('\n', '\r\n')}\r\n`, 'format: csv'],
    ['CSV with semicolons and decimal commas', german, germanMap],
    ['JSON line by line', cells.map(cell => JSON.stringify(cell)).join('\n'), ''],
    ['a list, as PostgREST answers', JSON.stringify(cells), ''],
    ['OData', JSON.stringify({ '@odata.context': '$metadata#Results', value: cells }), 'rows: value'],
    ['Directus', JSON.stringify({ data: cells }), ''],
    ['SharePoint', JSON.stringify({ value: cells.map(fields => ({ id: 1, fields })) }), 'rows: value[].fields'],
    [
      'Elasticsearch',
      JSON.stringify({ hits: { hits: cells.map(_source => ({ _source })) } }),
      'rows: hits.hits[]._source',
    ],
    ['cells alone', JSON.stringify({ cells }), ''],
  ])('makes the same of %s', (_what, text, map) => {
    expect(read(text, map)).toEqual(expected);
  });

  it('takes an aggregate as it is, bare or as a row of a table', () => {
    const { edges, comments, ...others } = expected;
    const document = { ...others, cells: [], pulse: { id: 'x', min: 8 } };
    expect([edges, comments]).toEqual([[], []]);
    for (const map of [null, '']) expect(read(JSON.stringify(document), map)).toEqual(document);
    expect(read(JSON.stringify([{ id: 7, body: document }]), 'rows: [].body')).toEqual(document);
  });

  it('takes waves, groups, measures and the pulse from the document before it makes them of the rows', () => {
    const dims = [{ id: 'resp', kind: 'ordinal', scale: 'freq5', label: { en: 'Response' } }];
    const groups = [{ id: 'all' }, { id: 'fin', label: 'Finance', parent: 'all' }];
    const pulse = { id: 7, title: 'Service', min: 8 };
    const text = JSON.stringify({ pulse, groups, waves: ['2026-Q4'], meta: { dims }, value: cells.slice(0, 2) });
    expect(read(text, 'dims: meta.dims')).toMatchObject({
      pulse: { id: '7', title: { und: 'Service' }, min: 8 },
      waves: [{ id: '2026-Q4' }],
      groups: [{ id: 'all' }, { id: 'fin', label: { und: 'Finance' }, parent: 'all' }],
      dims: [{ ...dims[0], codes: [1, 2, 3, 4, 5] }],
    });
  });

  it('takes them from the map before the document', () => {
    const map = JSON.stringify({
      pulse: { id: 'own', min: 6 },
      waves: ['2026-Q3', '2026-Q4'],
      groups: [{ id: 'fin' }, { id: 'all' }],
      dims: [{ id: 'resp', kind: 'index' }],
      title: 'Own',
    });
    const rows = cells.slice(1, 3);
    expect(read(JSON.stringify({ waves: ['other'], value: rows }), map)).toMatchObject({
      pulse: { id: 'own', title: { und: 'Own' }, min: 6 },
      waves: [{ id: '2026-Q3' }, { id: '2026-Q4' }],
      groups: [{ id: 'fin' }, { id: 'all' }],
      dims: [{ id: 'resp', kind: 'index' }],
      cells: rows,
    });
  });

  it.each<[string, string, number]>([
    ['min: 8', '{"value":[]}', 8],
    ['min: 8', '{"pulse":{"min":10},"value":[]}', 10],
    ['min: 12', '{"pulse":{"min":10},"value":[]}', 12],
    ['', '{"pulse":{},"value":[]}', 5],
  ])('takes the stricter minimum of the map "%s" and %s', (map, text, min) => {
    expect(read(text, map).pulse.min).toBe(min);
  });

  it('reads who rates whom, with a constant wave and labels of its own', () => {
    const text = lines('who,whom,name,d,n,mean', 'all,fin,Finance,speed,12,54.2', ',leg,Legal,speed,9,61');
    const { edges, groups, waves } = read(text, `w: '2026-Q4'; from: who; to: whom; groupLabel: name`);
    expect(waves).toEqual([{ id: '2026-Q4' }]);
    expect(groups.map(({ id, label }) => [id, label?.['und']])).toEqual([
      ['all', undefined],
      ['fin', 'Finance'],
      ['leg', 'Legal'],
    ]);
    expect(edges).toMatchObject([
      { from: 'all', to: 'fin', mean: 54.2 },
      { from: 'all', to: 'leg', mean: 61 },
    ]);
  });

  it('works the mean of a scale out of its counts', () => {
    const text = lines('w,g,d,n,never,rarely,often', 'q4,all,resp,31,10,10,11');
    const { cells: made } = read(text, `dist: never|rarely|often; kind: 'ordinal'`);
    expect(made).toMatchObject([{ dist: [10, 10, 11], mean: expect.closeTo(51.61, 2), lo: expect.any(Number) }]);
  });

  it('is about nothing yet where the source has no rows', () => {
    expect(read(header, '')).toMatchObject({ cells: [], waves: [] });
  });
});

describe('readAggregate of what is wrong', () => {
  const row = '2026-Q4,all,resp,31,1|3|8|12|7,66.9,62,71.9,,2,0,1';
  const good = [cells[0]];
  it.each<[string, string, string, readonly unknown[] | null]>([
    ['a number that is none', '2026-Q4,fin,resp,x,,,,,,,,', 'rows[1].n: not-a-number', good],
    ['too few columns', '2026-Q4,fin,resp,12', 'rows[1]: row-length', good],
    ['no measure', '2026-Q4,fin,,12,,,,,,,,', 'rows[1].d: missing-key', good],
    ['half a person', '2026-Q4,fin,resp,12.5,,,,,,,,', 'rows[1].n: wrong-type', good],
    [
      'a hidden figure with a number',
      '2026-Q4,fin,resp,4,,,,,min,,,',
      'rows[1]: suppressed-with-number',
      [...good, cells[1]],
    ],
    ['counts that do not add up', '2026-Q4,fin,resp,12,1|3|8|1|7,50,,,,,,', 'rows[1].dist: distribution-sum', good],
    ['counts of another scale', '2026-Q4,fin,resp,12,4|8,50,,,,,,', 'rows[1].dist: distribution-length', good],
    ['the same figure again', row, 'rows[1]: duplicate-key', null],
    [
      'a group of two',
      '2026-Q4,fin,resp,2,,50,,,,,,',
      '',
      [...good, { w: '2026-Q4', g: 'fin', d: 'resp', n: 2, mean: 50 }],
    ],
  ])('shows the rest beside %s', (_what, second, issue, kept) => {
    const { aggregate, issues } = readAggregate(lines(header, row, second), '');
    expect(found(lines(header, row, second), '')).toEqual(issue ? [issue] : []);
    expect(aggregate?.cells ?? null).toEqual(kept);
    for (const { message } of issues) expect(message).toMatch(/^Line 3: /);
  });

  it.each<[string, string, string | null, string]>([
    ['a sign-in page', '\n <!doctype html>', null, '(root): html-instead-of-json'],
    ['a sign-in page instead of CSV', '<html>', '', '(root): html-instead-of-json'],
    ['no JSON', '{', null, '(root): not-json'],
    ['rows without a map', JSON.stringify(cells), null, '(root): unknown-format'],
    ['a map that is none', csv, 'Answers', 'map: malformed-map'],
    ['rows that are elsewhere', '{"list":[]}', 'rows: value', '(root): rows-not-found'],
    ['a minimum of 2', csv, 'min: 2', 'pulse.min: minimum-too-low'],
    ['a minimum of 2 in the document', '{"pulse":{"min":2},"value":[]}', '', 'pulse.min: minimum-too-low'],
    ['a minimum that is text', '{"pulse":{"min":"9"},"value":[]}', 'min: 5', 'pulse.min: wrong-type'],
    ['a pulse that is elsewhere', '{"value":[]}', 'pulse: meta', 'pulse.id: wrong-type'],
    ['measures that are elsewhere', JSON.stringify({ value: cells }), 'dims: meta', 'dims: wrong-type'],
    ['only rows that cannot be read', 'w,g,d,n\nq4,all,resp,x', '', 'rows[0].n: not-a-number'],
  ])('shows nothing of %s', (_what, text, map, issue) => {
    expect(readAggregate(text, map).aggregate).toBeNull();
    expect(found(text, map)[0]).toBe(issue);
  });

  it('says no more after the first twenty', () => {
    const text = lines('w,g,d,n', ...Array.from({ length: 500 }, () => 'q4,all,resp,x'));
    expect(found(text, '')).toHaveLength(20);
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes %s for a name like any other', name => {
    const text = JSON.stringify([{ w: name, g: name, d: name, n: 9 }]);
    expect(read(text, '').cells).toEqual([{ w: name, g: name, d: name, n: 9 }]);
    expect(read(lines(`w,g,d,n,${name}`, 'q4,all,resp,9,1'), '').cells).toHaveLength(1);
  });
});
