import { expect, it } from 'vitest';
import type { PulseDefinition, ScaleQuestion } from '../../definition/pulse-definition.js';
import { scale } from './scale.js';

const question: ScaleQuestion = { id: 'q', type: 'scale', title: 'Q', scale: 'heat' };
const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'p',
  title: 'P',
  scales: { heat: { options: [-2, 0, 6].map(value => ({ value, label: `${value}` })) } },
  questions: [question],
};

it.each([
  [-2, 0],
  [0, 25],
  [6, 100],
])('scores %d of an own, uneven scale as %d', (code, score) => {
  expect(scale.score(question, code, definition)).toBe(score);
});

it.each([
  [0, false, 0],
  [1, false, 25],
  [1, true, 75],
  [4, false, 25],
  [10, false, 100],
])('takes the place that the scale gives a code itself: %d, reversed %s', (code, reverse, score) => {
  const options = Array.from({ length: 11 }, (_, value) => ({
    value,
    label: `${value}`,
    ...(value > 0 && value < 5 && { score: 25 }),
  }));
  expect(scale.score({ ...question, reverse }, code, { ...definition, scales: { heat: { options } } })).toBe(score);
});

it('has no score on a scale nobody knows', () => {
  expect(scale.score({ ...question, scale: 'cold' }, 1, definition)).toBeNull();
});
