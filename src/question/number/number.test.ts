import { describe, expect, it } from 'vitest';
import { number } from './number.js';

const question = { id: 'q', type: 'number', title: 'Q' } as const;
const scope = {
  definition: { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] },
  lists: {},
  context: {},
} as const;

describe('a number without limits', () => {
  it.each([0, -5, Number.MAX_SAFE_INTEGER])('takes %d', value => {
    expect(number.parseAnswer(question, value, scope)).toEqual({ ok: true, value });
  });

  it.each([
    [Number.MAX_SAFE_INTEGER + 1, 'above-maximum'],
    [0.5, 'too-many-decimals'],
  ])('refuses %d: %s', (value, code) => {
    expect(number.parseAnswer(question, value, scope)).toMatchObject({ ok: false, error: [{ code }] });
  });
});

it.each([0.1, 0.2, 1.15, 4.35, 1024.99])('takes %d as it is, though no double is exactly that', value => {
  expect(number.parseAnswer({ ...question, decimals: 2 }, value, scope).ok).toBe(true);
});
