import { describe, expect, it } from 'vitest';
import type { Destination } from '../transport/transport.js';
import { chooseBatch } from './choose-batch.js';
import type { OutboxEntry } from './outbox-entry.js';

const place: Destination = {
  url: 'https://search.example',
  recipe: 'elasticsearch-bulk',
  options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual', values: { index: 'a' }, batch: 3 },
};

const entry = (id: string, changes: Partial<OutboxEntry> = {}, response: object = {}): OutboxEntry => ({
  v: 1,
  id,
  pulse: 'morale',
  wave: '2026-11',
  body: JSON.stringify({ id, submittedAt: '2026-11-23T04:00:00.000Z', ...response }),
  destination: place,
  createdDay: 20_780,
  attempts: 1,
  notBefore: 0,
  held: null,
  ...changes,
});

const anonymous = { submittedAt: undefined };
const elsewhere = (changes: Partial<Destination>): Partial<OutboxEntry> => ({ destination: { ...place, ...changes } });
const option = (changes: Partial<Destination['options']>): Partial<OutboxEntry> =>
  elsewhere({ options: { ...place.options, ...changes } });

const chosen = (first: OutboxEntry, due: readonly OutboxEntry[]): readonly string[] =>
  chooseBatch(first, due).map(({ id }) => id);

describe('the answers that go in one request', () => {
  it.each<[string, OutboxEntry, readonly OutboxEntry[], readonly string[]]>([
    ['those for the same place', entry('a'), [entry('b'), entry('c')], ['a', 'b', 'c']],
    ['no more than may go together', entry('a'), [entry('b'), entry('c'), entry('d')], ['a', 'b', 'c']],
    ['each once', entry('a'), [entry('a'), entry('b')], ['a', 'b']],
    ['of several pulses', entry('a'), [entry('b', { pulse: 'lunch' })], ['a', 'b']],
    ['not those for another URL', entry('a'), [entry('b', elsewhere({ url: 'https://b.example' }))], ['a']],
    ['not those of another recipe', entry('a'), [entry('b', elsewhere({ recipe: 'elasticsearch' }))], ['a']],
    ['not those with other options', entry('a'), [entry('b', option({ values: { index: 'b' } }))], ['a']],
    ['not those with other credentials', entry('a'), [entry('b', option({ credentials: 'include' }))], ['a']],
    ['not those that need a person', entry('a'), [entry('b', { held: 'refused' })], ['a']],
    ['not one that needs a person', entry('a', { held: 'refused' }), [entry('b')], ['a']],
    [
      'not those of a function of the page',
      entry('a', elsewhere({ transport: 'm' })),
      [entry('b', elsewhere({ transport: 'm' }))],
      ['a'],
    ],
    [
      'not those at every third attempt',
      entry('a'),
      [entry('b', { attempts: 2 }), entry('c', { attempts: 3 })],
      ['a', 'c'],
    ],
    ['not one at its third attempt', entry('a', { attempts: 2 }), [entry('b')], ['a']],
    ['none where one at a time may go', entry('a', option({ batch: 1 })), [entry('b', option({ batch: 1 }))], ['a']],
    ['never an anonymous one', entry('a'), [entry('b', {}, anonymous), entry('c')], ['a', 'c']],
    ['never beside an anonymous one', entry('a', {}, anonymous), [entry('b'), entry('c', {}, anonymous)], ['a']],
  ])('are %s', (_, first, due, ids) => {
    expect(chosen(first, due)).toEqual(ids);
  });

  it('stay together below what may outlive the page', () => {
    const long = { answers: { why: 'é'.repeat(3_500) } };
    const due = [entry('b', {}, long), entry('c', {}, long), entry('d')];
    expect(chosen(entry('a', {}, long), due)).toEqual(['a', 'b', 'd']);
    expect(chosen(entry('a', {}, { answers: { why: 'x'.repeat(17_000) } }), [entry('b')])).toEqual(['a']);
  });

  it.each([1e9, Number.NaN, '20', {}, -1])('are a hundred at most, whatever a record says: %s', batch => {
    const forged = option({ batch: batch as number });
    const due = Array.from({ length: 200 }, (_, place) => entry(`b${place}`, forged));
    expect(chosen(entry('a', forged), due).length).toBeLessThanOrEqual(100);
  });
});
