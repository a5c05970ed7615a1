import { describe, expect, it } from 'vitest';
import { describeIssue } from '../base/describe-issue.js';
import { readJsonText } from './read-json-text.js';
import { expectLinear } from '../../tests/contract/expect-linear.js';

const codes = (text: string): readonly string[] => {
  const read = readJsonText(text);
  return read.ok ? [] : read.error.map(issue => issue.code);
};

describe('readJsonText', () => {
  it.each([
    ['{"a":[1,{"b":"}{][\\"\\\\"}],"c":{"b":null}}'],
    ['  7 '],
    ['{"a":{"x":1},"b":{"x":1}}'],
    ['{"a":"a","b":["a","a"]}'],
    ['[{"a":1},{"a":1}]'],
  ])('reads %s', text => {
    expect(readJsonText(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('reads past the mark that some editors put first', () => {
    expect(readJsonText('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['', 'not-json'],
    ['pulse', 'not-json'],
    ['{"a":1,}', 'not-json'],
    ["{'a':1}", 'not-json'],
    ['{"a":1', 'not-json'],
    ['{"a":"open}', 'not-json'],
    ['{"a":01}', 'not-json'],
    ['[1] // no comments', 'not-json'],
    ['<!doctype html><p>Sign in', 'html-instead-of-json'],
    ['\n <html>', 'html-instead-of-json'],
    ['[object Object]', 'object-as-text'],
    ['{"a":1,"a":2}', 'duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['{"x":[{"a":1 , "b":{"a":1}, "a" : 2}]}', 'duplicate-key'],
    ['['.repeat(100_000), 'too-deep'],
    ['{"a":'.repeat(100_000), 'too-large'],
    ['{"a":'.repeat(40_000), 'too-deep'],
    [`"${'x'.repeat(262_144)}"`, 'too-large'],
    [`"${'ä'.repeat(140_000)}"`, 'too-large'],
  ])('refuses %.40s: %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('names every key that is given twice', () => {
    expect(codes('{"a":1,"a":2,"b":{"c":1,"c":2}}')).toEqual(['duplicate-key', 'duplicate-key']);
  });

  it('refuses curly quotation marks, which the sentence for it speaks of', () => {
    const read = readJsonText('{“format”: “ics-pulse/1”}');
    expect(read.ok ? [] : read.error.map(describeIssue)).toEqual([expect.stringContaining('curly')]);
  });

  it.each<[string, (size: number) => string]>([
    ['quotation marks', size => '"'.repeat(size)],
    ['backslashes', size => '"\\'.repeat(size / 2)],
    ['spaces', size => `"${' '.repeat(size)}`],
    ['words', size => '" '.repeat(size / 2)],
  ])('takes linear time on a row of %s', (_, text) => expectLinear(size => codes(text(size)), 200_000));
});
