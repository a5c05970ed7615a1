import { expect, it } from 'vitest';
import { issueIf } from './issue-if.js';

it('gives one issue at the key when something is wrong, else nothing', () => {
  expect(issueIf(true, 'no-options', 'options', 'None.')).toEqual([
    { code: 'no-options', path: ['options'], message: 'None.' },
  ]);
  expect(issueIf(false, 'no-options', 'options', 'None.')).toEqual([]);
});
