import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { frameLanguage, loadFrameWords, registerFrameWords, whenAgain } from './frame-words.js';
import { words as english } from './locales/en.js';

describe('loadFrameWords', () => {
  it.each([
    ['en', 'Not now'],
    ['en-GB', 'Not now'],
    ['de-AT', 'Jetzt nicht'],
    ['AR', 'ليس الآن'],
    ['xx', 'Not now'],
    ['', 'Not now'],
    ['constructor', 'Not now'],
  ])('speaks %s', async (tag, notNow) => {
    expect((await loadFrameWords(tag)).notNow).toBe(notNow);
  });

  it('learns a language', async () => {
    registerFrameWords('fi', () => Promise.resolve({ words: { ...english, notNow: 'Ei nyt' } }));
    expect((await loadFrameWords('fi-FI')).notNow).toBe('Ei nyt');
  });

  it('finds the nearest tag, whatever its case', async () => {
    registerFrameWords('zh', () => Promise.resolve({ words: { ...english, notNow: '暂不' } }));
    registerFrameWords('zh-Hant', () => Promise.resolve({ words: { ...english, notNow: '暫不' } }));
    expect((await loadFrameWords('zh-hant-TW')).notNow).toBe('暫不');
    expect((await loadFrameWords('zh-CN')).notNow).toBe('暂不');
  });
});

describe('frameLanguage', () => {
  it.each([
    ['de-AT', 'de-AT'],
    ['AR', 'AR'],
    ['fr', 'en'],
    ['deu', 'en'],
    ['constructor', 'en'],
  ])('of %s is %s', (tag, language) => {
    expect(frameLanguage(tag)).toBe(language);
  });
});

describe.each(['en', 'de', 'ar'])('the words of %s', tag => {
  it('have the places of the English ones, and no exclamation marks', async () => {
    const words = await loadFrameWords(tag);
    for (const [key, text] of Object.entries(english)) {
      const own = words[key as keyof typeof words];
      expect(own.match(/\{\w+\}/g)).toEqual(text.match(/\{\w+\}/g));
      expect(own).not.toMatch(/[!¡]/);
    }
  });

  it('weigh at most 0.5 kB', async () => {
    expect(brotliCompressSync(JSON.stringify(await loadFrameWords(tag))).length).toBeLessThan(500);
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
