import { expect, it } from 'vitest';
import type { DeliveryStatus } from '../../pulse.js';
import { deliveryNote } from './delivery-note.js';

it.each<[DeliveryStatus, string, boolean, string | null]>([
  [{ state: 'none' }, '', true, null],
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
])('%j, again at "%s", online: %s, is told as %s', (status, time, isOnline, key) => {
  expect(deliveryNote(status, time, isOnline)).toBe(key);
});
