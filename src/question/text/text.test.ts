import { expect, it } from 'vitest';
import type { PulseDefinition, TextQuestion } from '../../definition/pulse-definition.js';
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

it.each<[Partial<TextQuestion>, string, string | null]>([
  [{ minimumLength: 3 }, 'ab', 'text-too-short'],
  [{ minimumLength: 3 }, ' ab ', 'text-too-short'],
  [{ minimumLength: 3 }, 'abc', null],
  // A family and a letter with its accent are one character each.
  [{ minimumLength: 3 }, '👨‍👩‍👧‍👦e\u0301', 'text-too-short'],
  [{ minimumLength: 2, maximumLength: 2 }, '👨‍👩‍👧‍👦e\u0301', null],
  [{ format: 'email' }, 'kim', 'not-an-email'],
  [{ format: 'email' }, ' kim@example.com ', null],
  [{ format: 'url' }, 'kim', 'not-a-url'],
  [{ format: 'phone' }, 'kim', 'not-a-phone'],
  [{ format: 'number' }, 'kim', 'not-a-number'],
  [{ format: 'date' }, '31.2.2026', 'not-a-date'],
  [{ format: 'email', minimumLength: 8 }, 'kim', 'text-too-short'],
])('judges a text by %o: %s', (members, value, code) => {
  const outcome = text.parseAnswer({ ...question, ...members }, value, scope);
  expect(outcome.ok ? null : outcome.error[0]?.code).toBe(code);
});

it.each<[Partial<TextQuestion>, PulseDefinition['privacy'], readonly string[]]>([
  [{ minimumLength: 200 }, undefined, []],
  [{ minimumLength: 201 }, undefined, ['minimumLength: minimum-above-maximum']],
  [{ minimumLength: 5, maximumLength: 4 }, undefined, ['minimumLength: minimum-above-maximum']],
  [{ minimumLength: 5 }, { redact: ['phone'] }, ['minimumLength: format-is-redacted']],
  [{ format: 'url' }, undefined, []],
  [{ format: 'url' }, { redact: ['email', 'phone'] }, []],
  [{ format: 'url', length: 'long' }, undefined, ['format: format-needs-short-text']],
  [{ format: 'email' }, undefined, ['format: contact-in-anonymous-pulse']],
  [{ format: 'phone' }, { mode: 'anonymous' }, ['format: contact-in-anonymous-pulse']],
  [{ format: 'phone' }, { mode: 'confidential' }, []],
  [{ format: 'phone' }, { mode: 'identified', redact: ['phone'] }, ['format: format-is-redacted']],
  [{ format: 'email' }, { mode: 'identified', redact: ['phone'] }, []],
])('finds what is wrong with %o in a pulse of %o', (members, privacy, findings) => {
  const definition: PulseDefinition = { ...scope.definition, ...(privacy && { privacy }) };
  const issues = text.check({ ...question, ...members }, definition);
  expect(issues.map(({ code, path }) => `${path.join('.')}: ${code}`)).toEqual(findings);
});
