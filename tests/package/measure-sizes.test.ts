import { describe, expect, it } from 'vitest';
import { judgeSizes } from './measure-sizes.js';
import { sizeBudgets, type SizeBudget } from './size-budgets.js';

const budget: SizeBudget = { what: 'language', files: /^chunks\/(de|ar)-/, limitKilobytes: 1.5, expectedFiles: 2 };

describe('judgeSizes', () => {
  it.each([
    ['at the limit', 1500, []],
    ['a byte over it', 1501, ['chunks/ar-x.js has 1501 bytes; language may have 1500.']],
  ])('%s', (_case, brotliBytes, failures) => {
    const files = [
      { file: 'chunks/ar-x.js', brotliBytes },
      { file: 'chunks/de-x.js', brotliBytes: 9 },
      { file: 'chunks/view-x.js', brotliBytes: 99_999 },
    ];
    expect(judgeSizes(files, [budget]).failures).toEqual(failures);
  });

  it('misses a file that should be there', () => {
    const files = [{ file: 'chunks/de-x.js', brotliBytes: 9 }];
    expect(judgeSizes(files, [budget]).failures).toEqual(['language: 1 of 2 files found.']);
  });

  it('leaves files without a budget in the table', () => {
    const [row] = judgeSizes([{ file: 'ics-pulse.css', brotliBytes: 200 }], []).rows;
    expect(row).toMatchObject({ file: 'ics-pulse.css', limitBytes: null });
  });

  it('has budgets that each match the files they speak of', () => {
    const names = [
      'ics-pulse.js',
      'ics-pulse-lazy.js',
      'ics-pulse.all.js',
      'ics-results.js',
      'chunks/rating-A_b-1234.js',
    ];
    const matches = names.map(name => sizeBudgets.filter(({ files }) => files.test(name)).length);
    expect(matches).toEqual([1, 1, 1, 1, 1]);
  });
});
