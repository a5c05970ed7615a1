import { expect, it } from 'vitest';
import { mayAdvance, type FreshAnswer } from './may-advance.js';

const clicked: FreshAnswer = {
  type: 'scale',
  by: 'pointer',
  isGiven: true,
  opensText: false,
  isUnfinished: false,
  questionsOnPage: 1,
  isLastPage: false,
  isReturning: false,
  prefersReducedMotion: false,
};

it.each<[Partial<FreshAnswer>, boolean]>([
  [{}, true],
  [{ by: 'digit' }, true],
  [{ by: 'key' }, false],
  [{ type: 'nps' }, true],
  [{ type: 'rating' }, true],
  [{ type: 'yes-no' }, true],
  [{ type: 'yes-partly-no' }, true],
  [{ type: 'choice' }, true],
  [{ type: 'picture-choice' }, true],
  [{ type: 'directory' }, true],
  [{ type: 'multi-choice' }, false],
  [{ type: 'text' }, false],
  [{ type: 'matrix' }, false],
  [{ type: 'slider' }, false],
  [{ isGiven: false }, false],
  [{ opensText: true }, false],
  [{ by: 'digit', isUnfinished: true }, false],
  [{ questionsOnPage: 2 }, false],
  [{ isLastPage: true }, false],
  [{ isReturning: true }, false],
  [{ prefersReducedMotion: true }, false],
])('%j: %s', (changes, expected) => {
  expect(mayAdvance({ ...clicked, ...changes })).toBe(expected);
});
