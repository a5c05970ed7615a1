import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { localeTags } from '../i18n/locale-registry.js';
import { frameLanguage, loadFrameWords, registerFrameWords, whenAgain } from './frame-words.js';
import { words as english } from './locales/en.js';

describe('loadFrameWords', () => {
  it.each([
    ['en', 'Not now'],
    ['en-GB', 'Not now'],
    ['de-AT', 'Jetzt nicht'],
    ['AR', 'ليس الآن'],
    ['zh-TW', '暫不'],
    ['pt-BR', 'Agora não'],
    ['no', 'Ikke nå'],
    ['iw', 'לא עכשיו'],
    ['xx', 'Not now'],
    ['', 'Not now'],
    ['constructor', 'Not now'],
  ])('speaks %s', async (tag, notNow) => {
    expect((await loadFrameWords(tag)).notNow).toBe(notNow);
  });

  it('learns a language', async () => {
    registerFrameWords('et', () => Promise.resolve({ words: { ...english, notNow: 'Mitte praegu' } }));
    expect((await loadFrameWords('et-EE')).notNow).toBe('Mitte praegu');
  });

  it('finds the nearest tag, whatever its case', async () => {
    registerFrameWords('sr', () => Promise.resolve({ words: { ...english, notNow: 'Не сада' } }));
    registerFrameWords('sr-Latn', () => Promise.resolve({ words: { ...english, notNow: 'Ne sada' } }));
    expect((await loadFrameWords('sr-latn-RS')).notNow).toBe('Ne sada');
    expect((await loadFrameWords('sr-RS')).notNow).toBe('Не сада');
  });
});

describe('frameLanguage', () => {
  it.each([
    ['de-AT', 'de-AT'],
    ['AR', 'AR'],
    ['fr-CA', 'fr-CA'],
    ['eu', 'en'],
    ['den', 'en'],
    ['constructor', 'en'],
  ])('of %s is %s', (tag, language) => {
    expect(frameLanguage(tag)).toBe(language);
  });
});

describe.each(localeTags())('the words of %s', tag => {
  it('have the places of the English ones, and no exclamation marks', async () => {
    const words = await loadFrameWords(tag);
    for (const [key, text] of Object.entries(english)) {
      const own = words[key as keyof typeof words];
      expect(own.match(/\{\w+\}/g)).toEqual(text.match(/\{\w+\}/g));
      expect(own).not.toMatch(/[!！¡]/);
    }
  });

  it('are its own, in its direction', async () => {
    const { direction, ...words } = await loadFrameWords(tag);
    const same = Object.entries(words).filter(([key, text]) => text === english[key as keyof typeof english]);
    expect(frameLanguage(tag)).toBe(tag);
    expect(same.length).toBe(tag === 'en' ? Object.keys(words).length : 0);
    expect(direction).toBe(['ar', 'fa', 'he'].includes(tag) ? 'rtl' : 'ltr');
  });

  it('weigh at most 0.6 kB', async () => {
    expect(brotliCompressSync(JSON.stringify(await loadFrameWords(tag))).length).toBeLessThan(600);
  });
});

describe('whenAgain', () => {
  const hour = 3_600_000;
  it.each([
    [168 * hour, 'en', 'in 7 days'],
    [24 * hour, 'en', 'in 1 day'],
    [36 * hour, 'en', 'in 2 days'],
    [23 * hour, 'en', 'in 23 hours'],
    [1, 'en', 'in 1 hour'],
    [168 * hour, 'de', 'in 7 Tagen'],
    [168 * hour, 'ar', 'خلال 7 أيام'],
  ])('%d ms in %s is %s', (snoozeMs, language, expected) => {
    expect(whenAgain(snoozeMs, language)).toBe(expected);
  });
});
