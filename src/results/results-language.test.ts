import { describe, expect, it } from 'vitest';
import { loadResultsLanguage, type ResultsMessageKey } from './results-language.js';

describe('loadResultsLanguage', () => {
  it.each([
    ['en', 'en', 'ltr'],
    ['de-AT', 'de-AT', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['fi', 'fi', 'ltr'],
    ['he', 'he', 'rtl'],
    ['pt-AO', 'pt-AO', 'ltr'],
    ['en-GB', 'en-GB', 'ltr'],
    ['eo', 'en', 'ltr'],
    ['constructor', 'en', 'ltr'],
    ['', 'en', 'ltr'],
  ])('%s → %s, %s', async (wanted, tag, direction) => {
    expect(await loadResultsLanguage(wanted)).toMatchObject({ tag, direction });
  });

  it.each([
    ['fi', 'bars', 'fi'],
    ['fi', 'table', 'fi'],
    ['fi', 'trend', 'en'],
    ['de-AT', 'trend', 'de-AT'],
  ])('speaks %s in the view %s as %s: a card never mixes languages', async (wanted, view, tag) => {
    expect((await loadResultsLanguage(wanted, view)).tag).toBe(tag);
  });

  it('says how many by the rules of the language', async () => {
    const [english, arabic] = await Promise.all(['en', 'ar'].map(tag => loadResultsLanguage(tag)));
    expect([1, 2].map(n => english?.say('answers', { n }))).toEqual(['1 answer', '2 answers']);
    expect(arabic?.say('answers', { n: 2 })).toBe('إجابتان');
  });

  it('prints figures as the language does', async () => {
    const german = await loadResultsLanguage('de');
    expect(german.figure(1234.56, 1)).toBe('1.234,6');
    expect(german.figure(-0.4)).toBe('0');
    expect(german.figure(20, 0, true)).toBe('+20');
    expect(german.span(0, 6)).toBe('0–6');
  });

  it('keeps figures apart from right-to-left words', async () => {
    const arabic = await loadResultsLanguage('ar');
    expect(arabic.span(0, 6)).toBe('\u20660–6\u2069');
    expect(arabic.figure(-20)).toBe('\u2066-20\u2069');
  });

  it('knows the labels of the built-in scales', async () => {
    const german = await loadResultsLanguage('de');
    expect(german.scaleLabel('freq5', 5)).toBe('Immer');
    expect(german.scaleLabel('own', 5)).toBe('');
  });
});

it.each(['de', 'ar'] as const)('%s has every placeholder of the English sentence', async tag => {
  const [{ messages: english }, { messages }] = await Promise.all([
    import('./locales/en.js'),
    tag === 'de' ? import('./locales/de.js') : import('./locales/ar.js'),
  ]);
  const placeholders = (message: unknown): readonly string[] =>
    [
      ...new Set((typeof message === 'string' ? message : Object.values(message as object).join()).match(/\{\w+\}/g)),
    ].sort();
  for (const key of Object.keys(english) as ResultsMessageKey[]) {
    expect([key, placeholders(messages[key])]).toEqual([key, placeholders(english[key])]);
  }
});
