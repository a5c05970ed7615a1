import { expect, it } from 'vitest';
import { nextBatchSize } from './batches.js';

it.each<[string, Parameters<typeof nextBatchSize>[0], number]>([
  ['nothing of nothing', { waiting: 0, published: [], state: 'open' }, 0],
  ['nothing of four', { waiting: 4, published: [], state: 'open' }, 0],
  ['five at once', { waiting: 5, published: [], state: 'open' }, 5],
  ['all that wait, not five of them', { waiting: 12, published: [], state: 'open' }, 12],
  ['nothing of four beside a batch', { waiting: 4, published: [8], state: 'open' }, 0],
  ['nothing below a quarter of what is out', { waiting: 22, published: [60, 31], state: 'open' }, 0],
  ['a quarter of what is out', { waiting: 23, published: [60, 31], state: 'open' }, 23],
  ['nothing below a stricter minimum', { waiting: 9, published: [], state: 'open', minimum: 10 }, 0],
  ['what is left at close', { waiting: 2, published: [8], state: 'closed' }, 2],
])('takes %s', (_case, state, size) => expect(nextBatchSize(state)).toBe(size));
