import { describe, expect, it } from 'vitest';
import type { MultiChoiceQuestion } from '../../definition/pulse-definition.js';
import { multiChoice } from './multi-choice.js';

const question: MultiChoiceQuestion = {
  id: 'q',
  type: 'multi-choice',
  title: 'Q',
  minimumChoices: 2,
  options: [
    ...['a', 'b', 'c'].map(value => ({ value, label: value })),
    { value: 'none', label: 'None', exclusive: true },
  ],
};
const scope = {
  definition: { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] },
  lists: {},
  context: {},
} as const;

describe('an exclusive option', () => {
  it('stands alone, however many choices are asked for', () => {
    expect(multiChoice.parseAnswer(question, ['none'], scope)).toEqual({ ok: true, value: ['none'] });
  });

  it('is refused beside others', () => {
    const outcome = multiChoice.parseAnswer(question, ['a', 'none'], scope);
    expect(outcome).toMatchObject({ ok: false, error: [{ code: 'exclusive-choice' }] });
  });
});

it('allows as many choices as there are, unless it says otherwise', () => {
  expect(multiChoice.parseAnswer(question, ['a', 'b', 'c'], scope).ok).toBe(true);
  expect(multiChoice.check({ ...question, minimumChoices: 5 }, scope.definition).map(issue => issue.code)).toEqual([
    'minimum-above-maximum',
  ]);
});
