import { describe, expect, it } from 'vitest';
import { createEntry, type OutboxEntry } from './outbox-entry.js';
import type { OutboxEvent } from './outbox-event.js';
import { destination, responseOf } from './fake-page.js';
import { countOf, whatIsGone, whatIsLeft } from './what-is-left.js';

const entry = (id: string, further = 0, held: string | null = null): OutboxEntry => ({
  ...createEntry(responseOf(id), destination(), 0, further),
  held,
});
const ids = (entries: readonly OutboxEntry[]): string[] => entries.map(({ id }) => id);

it.each([
  ['nothing', [], { waiting: 0, held: 0, unreadable: 0 }],
  ['one on its way to two places', [entry('a'), entry('a', 1)], { waiting: 1, held: 0, unreadable: 0 }],
  ['one that is held in one of them', [entry('a'), entry('a', 1, 'refused')], { waiting: 0, held: 1, unreadable: 0 }],
  ['two', [entry('a'), entry('b', 0, 'sign-in')], { waiting: 1, held: 1, unreadable: 0 }],
])('%s is counted by answers', (_, entries, counted) => {
  expect(countOf({ entries, unreadable: [] })).toEqual(counted);
});

describe('what was listed', () => {
  const listed = [entry('a'), entry('b')];

  it.each<[OutboxEvent, string[]]>([
    [{ type: 'delivered', id: 'a', pulse: 'morale' }, ['b']],
    [{ type: 'erased', id: 'b', pulse: 'morale' }, ['a']],
    [{ type: 'held', id: 'a', pulse: 'morale', code: 'refused' }, ['a', 'b']],
    [{ type: 'delivered', id: 'c', pulse: 'morale' }, ['a', 'b']],
    [{ type: 'pending', waiting: 0, held: 0, unreadable: 0 }, ['a', 'b']],
  ])('is left after %j', (event, left) => {
    expect(ids(whatIsLeft(listed, event))).toEqual(left);
  });

  it.each([
    [[], ['a', 'b']],
    [[entry('b'), entry('c')], ['a']],
    [listed, []],
  ])('is gone where there is not more than that (%#)', (now, gone) => {
    expect(ids(whatIsGone(listed, now))).toEqual(gone);
  });
});
