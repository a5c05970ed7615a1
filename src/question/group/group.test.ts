import { expect, it } from 'vitest';
import { group } from './group.js';

it('leaves a source that does not exist to the check of references', () => {
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [] } as const;
  const questions = [{ id: 'r', type: 'nps', title: 'R' }] as const;
  expect(group.check({ id: 'q', type: 'group', title: 'Q', forEach: 'gone', questions }, definition)).toEqual([]);
});
