import { describe, expect, it } from 'vitest';
import { searchOptions } from './search-options.js';

const options = [
  ...['Accounting', 'München', 'IT', 'Information desk'].map(label => ({ value: label.toLowerCase(), label })),
  { value: 'none', label: 'None', exclusive: true },
];
const labels = (found: ReturnType<typeof searchOptions>): string[] => found.shown.map(option => option.label);

describe('searchOptions', () => {
  it.each([
    ['munchen', ['München', 'None']],
    [' it', ['IT', 'None']],
    ['i', ['Accounting', 'IT', 'Information desk', 'None']],
    ['desk inf', ['Information desk', 'None']],
    ['xyz', ['None']],
  ])('finds for %o: %o', (query, found) => {
    expect(labels(searchOptions(options, query, [], 50))).toEqual(found);
  });

  it('keeps what was chosen in its place, and does not count it', () => {
    expect(searchOptions(options, 'account', ['it'], 1)).toMatchObject({ more: 0 });
    expect(labels(searchOptions(options, 'account', ['it'], 1))).toEqual(['Accounting', 'IT', 'None']);
  });

  it('says how many more there are', () => {
    expect(searchOptions(options, '', [], 3).more).toBe(1);
    expect(labels(searchOptions(options, '', [], 3))).toEqual(['Accounting', 'München', 'IT', 'None']);
  });
});
