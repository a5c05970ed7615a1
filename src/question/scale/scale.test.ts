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

it('has no score on a scale nobody knows', () => {
  expect(scale.score({ ...question, scale: 'cold' }, 1, definition)).toBeNull();
});
