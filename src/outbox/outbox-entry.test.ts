import { describe, expect, it } from 'vitest';
import type { ProtectedResponse } from '../privacy/protect.js';
import type { Destination } from '../transport/transport.js';
import { createEntry, entryBytes, parseRecord } from './outbox-entry.js';

const destination: Destination = {
  url: 'https://intranet.example/api',
  recipe: 'json',
  options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' },
};
const response = { id: 'a', pulse: 'p', wave: 'w', body: '{"id":"a","cmt":"ü"}' } as ProtectedResponse;
const entry = createEntry(response, destination, 20_000 * 86_400_000 + 5);

describe('createEntry', () => {
  it('keeps the day, and no finer time', () => {
    expect(entry).toEqual({
      v: 1,
      ...response,
      destination,
      createdDay: 20_000,
      attempts: 0,
      notBefore: 0,
      held: null,
    });
  });

  it('is measured in bytes', () => {
    expect(entryBytes(entry)).toBe(JSON.stringify(entry).length + 1);
  });
});

describe('parseRecord', () => {
  it('reads back what was written', () => {
    expect(parseRecord('a', structuredClone(entry))).toEqual({ kind: 'entry', entry });
    const named = { ...entry, held: 'refused', destination: { ...destination, transport: 'mine' } };
    expect(parseRecord('a', named)).toEqual({ kind: 'entry', entry: named });
  });

  it('leaves a newer one alone, whatever it looks like', () => {
    expect(parseRecord('a', { v: 2, sealed: true })).toEqual({ kind: 'newer' });
  });

  it.each<[string, unknown]>([
    ['text', 'garbage'],
    ['null', null],
    ['a list', [entry]],
    ['no version', { ...entry, v: undefined }],
    ['version 0', { ...entry, v: 0 }],
    ['the id of another', { ...entry, id: 'b' }],
    ['no pulse', { ...entry, pulse: 7 }],
    ['no body', { ...entry, body: undefined }],
    ['half a body', { ...entry, body: '{"id":"a"' }],
    ['the body of another', { ...entry, body: '{"id":"b"}' }],
    ['attempts as text', { ...entry, attempts: '0' }],
    ['NaN', { ...entry, notBefore: NaN }],
    ['held as true', { ...entry, held: true }],
    ['no destination', { ...entry, destination: null }],
    ['a destination without options', { ...entry, destination: { ...destination, options: null } }],
    ['a transport that is no name', { ...entry, destination: { ...destination, transport: {} } }],
  ])('calls corrupt: %s', (_, value) => {
    expect(parseRecord('a', value)).toEqual({ kind: 'corrupt' });
  });
});
