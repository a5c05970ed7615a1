import { expect, it } from 'vitest';
import { faultTable } from '../e2e/faults/fault-table.js';

it('lists the rows by number, and nothing that is no row', () => {
  const lines = faultTable([
    { name: 'row 12 · N · firefox · 503, and a time', result: 'failed' },
    { name: 'row 2 · N, K · chromium · the server is away', result: 'passed' },
    { name: 'something else', result: 'passed' },
  ]);
  expect(lines.slice(2)).toEqual([
    '| 2 | chromium | N, K | passed | the server is away |',
    '| 12 | firefox | N | failed | 503, and a time |',
  ]);
});
