import { expect, it } from 'vitest';
import { text } from './text.js';

const question = { id: 'q', type: 'text', title: 'Q', length: 'short' } as const;
const scope = {
  definition: { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] },
  lists: {},
  context: {},
} as const;

it('holds a short text to 200 characters unless it says otherwise', () => {
  expect(text.parseAnswer(question, 'x'.repeat(200), scope).ok).toBe(true);
  expect(text.parseAnswer(question, 'x'.repeat(201), scope).ok).toBe(false);
  expect(text.parseAnswer({ ...question, maximumLength: 300 }, 'x'.repeat(201), scope).ok).toBe(true);
});
