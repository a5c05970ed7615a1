import { describe, expect, it } from 'vitest';
import { isDemoLanguage, languages, speak, type TextKey } from './texts.js';

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('texts', () => {
  const keys = Object.keys(languages.en) as TextKey[];
  const others = Object.entries(languages).filter(([tag]) => tag !== 'en');

  it.each(others)('%s fills in what English fills in, paragraph for paragraph', (_, texts) => {
    for (const key of keys) {
      expect([key, placeholders(texts[key])]).toEqual([key, placeholders(languages.en[key])]);
      expect([key, texts[key].split('\n').length]).toEqual([key, languages.en[key].split('\n').length]);
      expect(texts[key].trim()).not.toBe('');
    }
  });
});

describe('speak', () => {
  it('fills in names and figures', () => {
    expect(speak('en')('departmentsPart', { department: 'IT' })).toBe('part of IT');
    expect(speak('de')('departmentsPeople', { n: 1200 })).toBe('1.200 Menschen');
  });

  it('sets a name apart from a sentence that runs the other way', () => {
    expect(speak('ar')('departmentsPart', { department: 'IT' })).toBe('ضمن \u2068IT\u2069');
  });

  it('leaves a placeholder without a value visible', () => {
    expect(speak('en')('departmentsPart')).toBe('part of {department}');
  });
});

describe('isDemoLanguage', () => {
  it.each([
    ['de', true],
    ['fr', false],
    ['toString', false],
    [undefined, false],
  ])('%s: %s', (tag, expected) => expect(isDemoLanguage(tag)).toBe(expected));
});
