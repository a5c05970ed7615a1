import { describe, expect, it } from 'vitest';
import { maximumActionLength, readActionForm } from './owner-action-form.js';

const sent = { asked: '2026-10', 'text-en': 'One intake form', 'text-de': '', state: 'planned' };
const read = (changes: Record<string, string>): unknown => {
  const result = readActionForm(new Map(Object.entries({ ...sent, ...changes })), ['2026-10', '2026-11']);
  return result.ok ? result.value : result.error;
};

describe('readActionForm', () => {
  it.each<[string, Record<string, string>, object]>([
    ['one language', {}, { asked: '2026-10', text: { en: 'One intake form' }, state: 'planned' }],
    [
      'both',
      { 'text-de': 'Ein Formular' },
      { asked: '2026-10', text: { en: 'One intake form', de: 'Ein Formular' }, state: 'planned' },
    ],
    [
      'German alone',
      { 'text-en': ' ', 'text-de': 'Ein Formular' },
      { asked: '2026-10', text: { de: 'Ein Formular' }, state: 'planned' },
    ],
    [
      'lines as one',
      { 'text-en': ' One\r\n intake\tform ' },
      { asked: '2026-10', text: { en: 'One intake form' }, state: 'planned' },
    ],
    [
      'markup as text',
      { 'text-en': '<b>One</b>', state: 'done' },
      { asked: '2026-10', text: { en: '<b>One</b>' }, state: 'done' },
    ],
    [
      'as many characters as there may be',
      { 'text-en': '👍'.repeat(maximumActionLength) },
      { asked: '2026-10', text: { en: '👍'.repeat(maximumActionLength) }, state: 'planned' },
    ],
  ])('takes %s', (_, changes, expected) => expect(read(changes)).toEqual(expected));

  it.each<[string, Record<string, string>, object]>([
    ['no text', { 'text-en': '' }, { code: 'text-missing', path: 'text-en' }],
    [
      'too much of it',
      { 'text-de': 'x'.repeat(281) },
      { code: 'text-too-long', path: 'text-de', values: { n: 281, most: 280 } },
    ],
    ['another wave', { asked: '2026-12' }, { code: 'unknown-wave', path: 'asked', values: { wave: '2026-12' } }],
    ['another state', { state: 'constructor' }, { code: 'unknown-state', path: 'state' }],
  ])('refuses %s', (_, changes, expected) => expect(read(changes)).toEqual([expected]));

  it('names everything at once', () => {
    expect(read({ asked: '', 'text-en': '', state: '' })).toHaveLength(3);
  });
});
