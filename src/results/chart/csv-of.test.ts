import { describe, expect, it } from 'vitest';
import { csvOf } from './csv-of.js';

const linesOf = (...cells: string[]): string[] =>
  csvOf({ columns: [{ title: 'Head', isFigure: false }], rows: [cells] })
    .slice(1)
    .split('\r\n');

describe('csvOf', () => {
  it('has a byte order mark, a heading, and ends each row with CR LF', () => {
    const columns = [
      { title: 'Team', isFigure: false },
      { title: 'Mean', isFigure: true },
    ];
    expect(
      csvOf({
        columns,
        rows: [
          ['Finance', '67'],
          ['Legal', ''],
        ],
      }),
    ).toBe('\uFEFFTeam,Mean\r\nFinance,67\r\nLegal,\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['67,5', '"67,5"'],
    ['\u2066−12–30\u2069', '−12–30'],
  ])('writes %j as %j', (cell, written) => {
    expect(linesOf(cell)[1]).toBe(written);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['@cmd', "'@cmd"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    [' =1', "' =1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ['-', "'-"],
  ])('makes %j harmless', (cell, written) => {
    expect(linesOf(cell)[1]).toBe(written);
  });

  it.each(['-5', '+20', '−12.5', '0', '٦٧'])('leaves the plain number %j as it is', cell => {
    expect(linesOf(cell)[1]).toBe(cell);
  });

  it('makes headings harmless too', () => {
    expect(csvOf({ columns: [{ title: '=x', isFigure: false }], rows: [] })).toBe("\uFEFF'=x\r\n");
  });
});
