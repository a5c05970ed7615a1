import { describe, expect, it } from 'vitest';
import { takeApart } from '../definition-parts.js';
import { questionOrder } from './question-order.js';

const questions = [{ id: 'a' }, { id: 'g', type: 'group', questions: [{ id: 'inner' }] }, { id: 'b' }];

describe('questionOrder', () => {
  it('is that of the questions, one a page, where there are no pages', () => {
    expect([...questionOrder(takeApart({ questions }, []))]).toEqual([
      ['a', { page: 0, rank: 0 }],
      ['g', { page: 1, rank: 1 }],
      ['b', { page: 2, rank: 2 }],
    ]);
  });

  it('is that of the pages, where there are some', () => {
    expect([...questionOrder(takeApart({ questions, pages: [['b'], ['g', 'a']] }, []))]).toEqual([
      ['b', { page: 0, rank: 0 }],
      ['g', { page: 1, rank: 1 }],
      ['a', { page: 1, rank: 2 }],
    ]);
  });
});
