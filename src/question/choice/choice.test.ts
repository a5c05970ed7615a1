import { expect, it } from 'vitest';
import { choice } from './choice.js';

it('answers with one value, not with a list', () => {
  const question = { id: 'q', type: 'choice', title: 'Q', options: [{ value: 'a', label: 'A' }] } as const;
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] } as const;
  expect(choice.parseAnswer(question, 'a', { definition, lists: {}, context: {} })).toEqual({ ok: true, value: 'a' });
});
