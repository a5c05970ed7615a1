import { describe, expect, it } from 'vitest';
import * as de from './locales/de.js';
import * as en from './locales/en.js';
import { hasLocale, loadLanguage, registerLocale } from './locale-registry.js';

describe('hasLocale', () => {
  it.each([
    ['en', true],
    ['de-AT', true],
    ['DE', true],
    ['ar-EG', true],
    ['fr', false],
    ['den', false],
    ['', false],
    ['constructor', false],
    ['__proto__', false],
  ])('%j: %s', (tag, expected) => {
    expect(hasLocale(tag)).toBe(expected);
  });
});

describe('loadLanguage', () => {
  it.each([
    ['de', 'de', 'Weiter'],
    ['de-AT', 'de-AT', 'Weiter'],
    ['EN-GB', 'EN-GB', 'Next'],
    ['fr', 'en', 'Next'],
  ])('%s speaks %s', async (tag, spoken, next) => {
    const language = await loadLanguage(tag);
    expect([language.tag, language.translate('next')]).toEqual([spoken, next]);
  });
});

describe('registerLocale', () => {
  it('adds a language with all its parts, found from the most exact tag on', async () => {
    registerLocale('zh-Hant', async () => ({ ...en, messages: { ...en.messages, next: '下一步' } }));
    expect([hasLocale('zh-hant-TW'), hasLocale('zh')]).toEqual([true, false]);
    expect((await loadLanguage('zh-Hant-TW')).translate('next')).toBe('下一步');
  });

  it('replaces one', async () => {
    registerLocale('de', async () => ({ ...de, messages: { ...de.messages, next: 'Nächste' } }));
    expect((await loadLanguage('de')).translate('next')).toBe('Nächste');
    registerLocale('de', async () => de);
  });
});
