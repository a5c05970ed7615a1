import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignLetters, strangeTo } from '../../../tests/contract/language-letters.js';
import { loadLocale, localeTags } from '../../i18n/locale-registry.js';
import type { Message } from '../../i18n/messages.js';
import { loadResultsLanguage, type ResultsLocale, type ResultsMessageKey } from '../results-language.js';
import { messages as english } from './en.js';

const languages = await Promise.all(
  localeTags().map(async tag => {
    const { messages, scales } = (await import(`../locales/${tag}.ts`)) as ResultsLocale;
    return { tag, messages, scales };
  }),
);

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const places = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

it('are there for each language of the interface, and for no other', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(name => !name.endsWith('.test.ts'));
  expect(files.map(name => name.replace('.ts', '')).sort()).toEqual([...localeTags()].sort());
});

describe.each(languages)('the words of results in $tag', ({ tag, messages, scales }) => {
  const texts = Object.entries<Message>(messages).flatMap(([key, message]) =>
    formsOf(message).map(text => [key as ResultsMessageKey, text] as const),
  );

  it('are those of English, with its places, and nobody is shouted at', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, text] of texts) {
      const source = formsOf(english[key]).at(-1)!;
      // One of one, two or none can be said by a word.
      const isSaid = typeof messages[key] !== 'string' && !text.includes('{n}');
      expect(isSaid ? [...places(text), '{n}'] : places(text), key).toEqual(places(source));
      expect(text, key).not.toMatch(/^\s|\s$|^$|[!！¡]|["']|\.\./);
    }
  });

  it('have the plural forms of their language where they have several', () => {
    const categories: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries<Message>(messages)) {
      const forms = typeof message === 'string' ? ['other'] : Object.keys(message);
      expect(categories, key).toEqual(expect.arrayContaining(forms));
    }
  });

  it('are found under their tag, in its direction, with the labels of its scales', async () => {
    const language = await loadResultsLanguage(tag);
    expect([language.tag, language.say('title')]).toEqual([tag, messages.title]);
    expect(language.direction).toBe(['ar', 'fa', 'he'].includes(tag) ? 'rtl' : 'ltr');
    expect(scales).toEqual((await loadLocale(tag)).scales);
  });

  it('are written in the letters of their language, and are not English', () => {
    if (tag === 'en') return;
    const plain = texts.map(([key, text]) => [key, text.replace(/\{\w+\}/g, '')] as const);
    expect(plain.filter(([, text]) => strangeTo(tag, text).length > 0 || foreignLetters[tag]?.test(text))).toEqual([]);
    const same = texts.filter(
      ([key, text]) => formsOf(english[key]).includes(text) && /\p{Letter}/u.test(text.replace(/\{\w+\}/g, '')),
    );
    // The word for those who work together is the same in some languages, and French lent English others.
    const alike = [
      ...['da', 'de', 'it', 'nb', 'nl', 'sv'].map(each => `${each} group`),
      'fr question',
      'fr points',
      'fr unitPoints',
    ];
    expect(same.map(([key]) => `${tag} ${key}`).filter(each => !alike.includes(each))).toEqual([]);
  });

  it('end where a sentence of English ends, with the stop of their language', () => {
    const { script = '' } = new Intl.Locale(tag).maximize();
    const stop = /^(Jpan|Hans|Hant)$/.test(script) ? '。' : script === 'Deva' ? '।' : '.';
    for (const [key, text] of texts) expect(text.endsWith(stop), key).toBe(formsOf(english[key]).at(-1)!.endsWith('.'));
  });

  it('weigh at most 1.5 kB with the labels of the scales', () => {
    expect(brotliCompressSync(JSON.stringify({ messages, scales })).length).toBeLessThan(1500);
  });
});
