import { describe, expect, it } from 'vitest';
import { isOwnerLanguage, ownerLanguages, ownerVoice } from './owner-texts.js';

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('owner texts', () => {
  it.each(['texts', 'issues', 'done'] as const)('fill in the same in both languages: %s', part => {
    const german: Readonly<Record<string, string>> = ownerLanguages.de[part];
    for (const [key, text] of Object.entries<string>(ownerLanguages.en[part])) {
      expect([key, placeholders(german[key] ?? '')]).toEqual([key, placeholders(text)]);
      expect([key, german[key]?.trim()]).not.toEqual([key, '']);
      expect(`${text} ${german[key]}`).not.toContain('!');
    }
  });

  it.each([
    ['en', true],
    ['de', true],
    ['ar', false],
    ['toString', false],
    [undefined, false],
  ])('%s is a language of theirs: %s', (tag, expected) => expect(isOwnerLanguage(tag)).toBe(expected));
});

describe('ownerVoice', () => {
  it('says, explains and confirms', () => {
    const { say, explain, confirm } = ownerVoice('de');
    expect(say('keptMonths', { n: 1200 })).toBe('1.200 Monate nach dem Ende einer Welle');
    expect(explain({ code: 'unknown-wave', path: 'asked', values: { wave: 'x' } })).toBe(
      'Diese Umfrage hat keine Welle „x“.',
    );
    expect(explain({ code: 'invalid-id', path: 'wave' })).toContain('64');
    expect([confirm('wave-saved'), confirm('constructor'), confirm(undefined)]).toEqual([
      'Die Welle ist gespeichert.',
      null,
      null,
    ]);
  });
});
