import { expect, it } from 'vitest';
import { createEntry, type OutboxEntry } from './outbox-entry.js';
import { destination, responseOf } from './fake-page.js';
import { storedAnswers } from './stored-answer.js';

const dayMs = 86_400_000;

const entryOf = (id: string, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...createEntry(responseOf(id, 'A comment'), destination(), 3 * dayMs + 5),
  ...changes,
});
const bodyBytes = new TextEncoder().encode(entryOf('a').body).length;

it.each([
  ['waits', {}, { state: 'waiting' }],
  ['is tried again later', { attempts: 2, notBefore: 7 }, { state: 'waiting', nextMs: 7 }],
  ['needs a person', { held: 'sign-in', notBefore: 7 }, { state: 'held', code: 'sign-in' }],
  ['is too large for its endpoint', { held: 'too-large' }, { state: 'held', code: 'too-large', bytes: bodyBytes }],
  [
    'came after its round',
    { held: 'closed', closedOn: '2026-10-18', toldDay: 4 },
    { state: 'held', code: 'closed', closedOn: '2026-10-18', toldMs: 4 * dayMs },
  ],
])('an answer that %s is told by ids and states', (_, changes, told) => {
  expect(storedAnswers({ entries: [entryOf('a', changes)], unreadable: [] })).toEqual([
    { id: 'a', pulse: 'morale', wave: '2026-10', dayMs: 3 * dayMs, ...told },
  ]);
});

it('come oldest first, damaged records last', () => {
  const entries = [entryOf('b', { createdDay: 9 }), entryOf('a', { createdDay: 2 })];
  const listed = storedAnswers({ entries, unreadable: [{ id: 'c', value: { body: 'A comment' } }] });
  expect(listed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(listed[2]).toEqual({ id: 'c', state: 'unreadable' });
});
