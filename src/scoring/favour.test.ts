import { expect, it } from 'vitest';
import { favourOf, favourOfRecommend, type Favour } from './favour.js';

it.each<[string, readonly number[], readonly Favour[]]>([
  ['five points', [0, 25, 50, 75, 100], ['unfavourable', 'unfavourable', 'neutral', 'favourable', 'favourable']],
  ['no, partly, yes', [0, 50, 100], ['unfavourable', 'neutral', 'favourable']],
  ['means of items', [25.1, 74.9], ['neutral', 'neutral']],
])('takes sides on %s', (_case, scores, expected) => expect(scores.map(favourOf)).toEqual(expected));

it.each<[Favour, readonly number[]]>([
  ['unfavourable', [0, 1, 2, 3, 4, 5, 6]],
  ['neutral', [7, 8]],
  ['favourable', [9, 10]],
])('takes recommend answers as %s: %j', (expected, answers) =>
  expect(new Set(answers.map(favourOfRecommend))).toEqual(new Set([expected])),
);
