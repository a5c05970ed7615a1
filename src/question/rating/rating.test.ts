import { expect, it } from 'vitest';
import { rating } from './rating.js';

it('scores by its own number of points', () => {
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [] } as const;
  expect(rating.score({ id: 'q', type: 'rating', title: 'Q', points: 3 }, 2, definition)).toBe(50);
});
