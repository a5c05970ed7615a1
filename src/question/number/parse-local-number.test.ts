import { describe, expect, it } from 'vitest';
import { parseLocalNumber } from './parse-local-number.js';

describe('parseLocalNumber', () => {
  it.each([
    ['en', '2.5', 2.5],
    ['en', '2,5', 2.5],
    ['en', '1,200', 1200],
    ['en', '1,234,567.8', 1234567.8],
    ['de', '2,5', 2.5],
    ['de', '2.5', 2.5],
    ['de', '1.200', 1200],
    ['de', '1.200,5', 1200.5],
    ['de-CH', "1'200.5", 1200.5],
    ['fr', '1\u202f200,5', 1200.5],
    ['ar', '٢٫٥', 2.5],
    ['ar-EG', '١٬٢٠٠', 1200],
    ['fa', '۲٫۵', 2.5],
    ['sv', '−3', -3],
    ['en', ' +7 ', 7],
    ['en', '.5', 0.5],
    ['en', '2.', 2],
    ['en', '0', 0],
  ])('reads in %s %o as %d', (tag, text, value) => {
    expect(parseLocalNumber(text, tag)).toBe(value);
  });

  it('makes a plain zero of a negative one', () => {
    expect(parseLocalNumber('-0', 'en')).toBe(0);
  });

  it.each(['', '  '])('finds nothing in %o', text => {
    expect(parseLocalNumber(text, 'en')).toBeNull();
  });

  it.each(['about two', '-', '1.2.3', '1e5', '0x10', 'Infinity', '2 h', '1,2,3'])('cannot read %o', text => {
    expect(parseLocalNumber(text, 'en')).toBeNaN();
  });
});
