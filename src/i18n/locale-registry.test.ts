import { describe, expect, it, vi } from 'vitest';
import * as de from './locales/de.js';
import * as en from './locales/en.js';
import { hasLocale, loadLanguage, loadLocale, localeTags, registerLocale } from './locale-registry.js';
import { outcomes } from './outcomes/en.js';

describe('hasLocale', () => {
  it.each([
    ['en', true],
    ['de-AT', true],
    ['DE', true],
    ['ar-EG', true],
    ['pt-BR', true],
    ['zh-TW', true],
    ['no', true],
    ['iw', true],
    ['eu', false],
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
    ['eu', 'en', 'Next'],
    ['pt-BR', 'pt-BR', 'Próximo'],
    ['pt-PT', 'pt-PT', 'Seguinte'],
    ['zh-TW', 'zh-TW', '下一步'],
  ])('%s speaks %s', async (tag, spoken, next) => {
    const language = await loadLanguage(tag);
    expect([language.tag, language.translate('next')]).toEqual([spoken, next]);
  });
});

describe('localeTags', () => {
  it('names each language by the tag under which it is found', async () => {
    expect(localeTags().length).toBeGreaterThan(27);
    for (const tag of localeTags()) {
      expect([tag, hasLocale(tag)]).toEqual([tag, true]);
      expect(new Intl.Locale(tag).toString()).toBe(tag);
    }
    const words = await Promise.all(localeTags().map(async tag => JSON.stringify((await loadLocale(tag)).scales)));
    expect(new Set(words).size).toBe(words.length);
  });

  it('is spoken from right to left where it is written so', async () => {
    const languages = await Promise.all(localeTags().map(loadLanguage));
    const rightToLeft = languages.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag);
    expect(rightToLeft).toEqual(['ar', 'fa', 'he']);
  });
});

describe('what became of an answer', () => {
  it('is said in full once that has come, and asked for at once', async () => {
    const loadOutcomes = vi.fn(async () => ({ outcomes }));
    registerLocale('eo', async () => ({ ...de, loadOutcomes }));
    const { translate } = await loadLanguage('eo');
    expect(loadOutcomes).toHaveBeenCalledTimes(1);
    await Promise.resolve();
    expect(translate('heldSignIn')).toBe(outcomes.heldSignIn);
    expect(loadOutcomes).toHaveBeenCalledTimes(1);
  });

  it('is said in short until then, and asked for again where it did not come', async () => {
    const loadOutcomes = vi.fn(async () => ({ outcomes })).mockRejectedValueOnce(new TypeError('offline'));
    registerLocale('la', async () => ({ ...de, loadOutcomes }));
    const { translate } = await loadLanguage('la');
    await new Promise(resolve => setTimeout(resolve));
    expect(translate('next')).toBe('Weiter');
    expect(loadOutcomes).toHaveBeenCalledTimes(1);
    expect(translate('tooLarge')).toBe(de.messages.notSaved);
    expect(translate('savedOffline')).toBe(de.messages.saved);
    expect(loadOutcomes).toHaveBeenCalledTimes(2);
    await new Promise(resolve => setTimeout(resolve));
    expect(translate('savedOffline')).toBe(outcomes.savedOffline);
  });

  it('is shared by all who speak a language', async () => {
    expect(await loadLanguage('fr')).toBe(await loadLanguage('fr'));
    expect(await loadLanguage('fr')).not.toBe(await loadLanguage('fr-CA'));
  });
});

describe('registerLocale', () => {
  it('adds a language with all its parts, found from the most exact tag on', async () => {
    registerLocale('sr-Latn', async () => ({ ...en, messages: { ...en.messages, next: 'Dalje' } }));
    expect([hasLocale('sr-latn-RS'), hasLocale('sr')]).toEqual([true, false]);
    expect((await loadLanguage('sr-Latn-RS')).translate('next')).toBe('Dalje');
  });

  it('replaces one', async () => {
    registerLocale('de', async () => ({ ...de, messages: { ...de.messages, next: 'Nächste' } }));
    expect((await loadLanguage('de')).translate('next')).toBe('Nächste');
    registerLocale('de', async () => de);
  });
});
