import { expect, it } from 'vitest';
import { statement } from './statement.js';

it('may say explicitly that it is not required', () => {
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [] } as const;
  const question = { id: 'q', type: 'statement', title: 'Q', required: false, notApplicable: false } as const;
  expect(statement.check(question, definition)).toEqual([]);
});
