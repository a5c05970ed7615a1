import { describe, expect, it } from 'vitest';
import { words as english } from './locales/en.js';
import { loadViewWords, registerViewWords, viewLanguage } from './view-words.js';

describe('loadViewWords', () => {
  it.each([
    ['en', 'en', 'Start'],
    ['en-GB', 'en-GB', 'Start'],
    ['de-AT', 'de-AT', 'Beginnen'],
    ['AR', 'AR', 'ابدأ'],
    ['pt-BR', 'pt-BR', 'Começar'],
    ['pt-AO', 'pt-AO', 'Começar'],
    ['zh-TW', 'zh-TW', '開始'],
    ['zh-CN', 'zh-CN', '开始'],
    ['no', 'no', 'Begynn'],
    ['iw', 'iw', 'התחלה'],
    ['xx', 'en', 'Start'],
    ['', 'en', 'Start'],
    ['constructor', 'en', 'Start'],
  ])('speaks %s, in %s: %s', async (tag, spoken, start) => {
    const words = await loadViewWords(tag);
    expect([words.tag, words.translate('start')]).toEqual([spoken, start]);
  });

  it('gives a language its direction, and the words that stand in theirs', async () => {
    const directions = await Promise.all(['he', 'el', 'ur'].map(async tag => (await loadViewWords(tag)).direction));
    expect(directions).toEqual(['rtl', 'ltr', 'ltr']);
  });

  it('learns a language, and then forgets what stood in for it', async () => {
    expect((await loadViewWords('et-EE')).tag).toBe('en');
    registerViewWords('et', () => Promise.resolve({ words: { ...english, start: 'Alusta' } }));
    expect((await loadViewWords('et-EE')).translate('start')).toBe('Alusta');
  });

  it('says it in English where words do not come, and tries again', async () => {
    let isOnline = false;
    registerViewWords('eo', () =>
      isOnline
        ? Promise.resolve({ words: { ...english, start: 'Komenci' } })
        : Promise.reject(new TypeError('offline')),
    );
    const standIn = await loadViewWords('eo');
    expect([standIn.tag, standIn.translate('start')]).toEqual(['en', 'Start']);
    isOnline = true;
    expect((await loadViewWords('eo')).translate('start')).toBe('Komenci');
  });
});

describe('viewLanguage', () => {
  it('is English until the words are there', async () => {
    expect([viewLanguage('hu').tag, viewLanguage('en-IE').tag]).toEqual(['en', 'en-IE']);
    await loadViewWords('hu');
    expect([viewLanguage('hu').tag, viewLanguage('hu').translate('start')]).toEqual(['hu', 'Kezdés']);
  });
});
