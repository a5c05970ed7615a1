import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from './outbox-entry.js';
import { chooseAtPageHide } from './page-hide.js';

const entry = (id: string, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  v: 1,
  id,
  pulse: 'p',
  wave: 'w',
  body: '{}',
  destination: { url: '', recipe: 'json', options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' } },
  createdDay: 0,
  attempts: 0,
  notBefore: 0,
  held: null,
  ...changes,
});
const kib = 1_024;
const chosen = (...entries: OutboxEntry[]): string[] =>
  chooseAtPageHide(entries, new Set(['flying']), 1_000, 16 * kib).map(({ id }) => id);

describe('chooseAtPageHide', () => {
  it('takes what is due and at rest', () => {
    const entries = [
      entry('due'),
      entry('flying'),
      entry('held', { held: 'sign-in' }),
      entry('later', { notBefore: 1_001 }),
      entry('large', { body: 'x'.repeat(16 * kib) }),
      entry('large in UTF-8', { body: 'ü'.repeat(8 * kib) }),
    ];
    expect(chosen(...entries)).toEqual(['due']);
  });

  it('stays within the budget of the platform', () => {
    const body = 'x'.repeat(15 * kib);
    expect(
      chosen(entry('a', { body }), entry('b', { body }), entry('c', { body }), entry('d', { body }), entry('e')),
    ).toEqual(['a', 'b', 'c', 'e']);
  });
});
