import { describe, expect, it } from 'vitest';
import { parseOutboxEvent } from './outbox-event.js';

describe('parseOutboxEvent', () => {
  it.each([
    { type: 'delivered', id: 'a', pulse: 'p' },
    { type: 'delivered', id: 'a', pulse: 'p', code: 'unchecked' },
    { type: 'held', id: 'a', pulse: 'p', code: 'sign-in' },
    { type: 'held', id: 'a', pulse: 'p', code: 'closed', closedOn: '2026-10-18' },
    { type: 'retrying', id: 'a', pulse: 'p', afterMs: 5 },
    { type: 'erased', id: 'a', pulse: 'p' },
    { type: 'attempt', id: 'a', pulse: 'p', isOver: false },
  ])('takes %j over', event => {
    expect(parseOutboxEvent(event)).toEqual(event);
    expect(parseOutboxEvent({ ...event, extra: 1 })).toEqual(event);
  });

  it.each([
    null,
    'delivered',
    { type: 'changed' },
    { type: 'pending', waiting: 1, held: 0, unreadable: 0 },
    { type: 'delivered', id: 7, pulse: 'p' },
    { type: 'delivered', id: 'a' },
    { type: 'held', id: 'a', pulse: 'p' },
    { type: 'attempt', id: 'a', pulse: 'p' },
    { type: 'retrying', id: 'a', pulse: 'p', afterMs: '5' },
  ])('takes no notice of %j', news => {
    expect(parseOutboxEvent(news)).toBeNull();
  });
});
