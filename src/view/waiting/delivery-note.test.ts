import { expect, it } from 'vitest';
import type { DeliveryStatus } from '../../pulse.js';
import { deliveryNote } from './delivery-note.js';

it.each<[DeliveryStatus, string, boolean, string | null, boolean?]>([
  [{ state: 'none' }, '', true, null, false],
  [{ state: 'none' }, '', true, 'gone', true],
  [{ state: 'held', code: 'too-large' }, '', true, 'tooLarge'],
  [{ state: 'held', code: 'too-large', isSending: true }, '', true, 'sending'],
  [{ state: 'saving' }, '', true, null],
  [{ state: 'saved' }, '', true, null],
  [{ state: 'saved', isSending: true }, '', true, 'sending'],
  [{ state: 'held', code: 'sign-in', isSending: true }, '', true, 'sending'],
  [{ state: 'saved', nextMs: 5 }, '', true, 'soon'],
  [{ state: 'saved', nextMs: 5 }, '14:30', true, 'later'],
  [{ state: 'saved', nextMs: 5 }, '14:30', false, null],
  [{ state: 'memory', nextMs: 5 }, '', false, 'soon'],
  [{ state: 'held', code: 'closed' }, '', true, null],
  [{ state: 'held', code: 'refused' }, '', true, null],
  [{ state: 'sent' }, '', true, null],
])('%j, again at "%s", online: %s, is told as %s', (status, time, isOnline, key, isSubmitted = true) => {
  expect(deliveryNote(status, time, isOnline, isSubmitted)).toBe(key);
});
