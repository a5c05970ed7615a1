import { expect, it } from 'vitest';
import { nps } from './nps.js';

it('scores each point as ten', () => {
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [] } as const;
  expect(nps.score({ id: 'q', type: 'nps', title: 'Q' }, 7, definition)).toBe(70);
});
