import { describe, expect, it } from 'vitest';
import { parseCsv, type CsvSeparator } from './parse-csv.js';

const rows = (text: string, separator?: CsvSeparator): unknown => parseCsv(text, separator).map(({ fields }) => fields);

describe('parseCsv', () => {
  it.each<[string, unknown]>([
    ['', []],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\uFEFFa,b', [['a', 'b']]],
    [
      'a;b;c\n1;2,5;3',
      [
        ['a', 'b', 'c'],
        ['1', '2,5', '3'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['sep=;\r\na;b', [['a', 'b']]],
    ['sep=,\na;b,c', [['a;b', 'c']]],
    [' a , b ', [['a', 'b']]],
    [
      'a,b,\n,,\n,2,',
      [
        ['a', 'b', ''],
        ['', '2', ''],
      ],
    ],
    ['a\n\n\nb', [['a'], ['b']]],
    ['"a,b","c"', [['a,b', 'c']]],
    ['"say ""no""",""""', [['say "no"', '"']]],
    [
      '"a\r\nb",c\nd,e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['"",x', [['', 'x']]],
    ['"a,b,c";d;e', [['a,b,c', 'd', 'e']]],
  ])('reads %j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('takes the given separator whatever the header looks like', () => {
    expect(rows('a,b,c;d', ';')).toEqual([['a,b,c', 'd']]);
  });

  it('knows the line where each record begins', () => {
    const lines = parseCsv('sep=;\na;b\n\n"1\n2";3\n4;5').map(({ line }) => line);
    expect(lines).toEqual([2, 4, 6]);
  });

  it('says where a quotation mark is never closed', () => {
    const records = parseCsv('a,b\n1,2\n3,"4\n5,6\n');
    expect(records.map(({ isUnclosed }) => isUnclosed)).toEqual([false, false, true]);
    expect(records[2]?.fields).toEqual(['3', '4\n5,6\n']);
  });

  it('reads a field of a hundred thousand marks, and as many separators', () => {
    expect(rows(`"${'a""'.repeat(100_000)}"`)).toEqual([['a"'.repeat(100_000)]]);
    expect(parseCsv(`x${','.repeat(100_000)}`)[0]?.fields).toHaveLength(100_001);
  });
});
