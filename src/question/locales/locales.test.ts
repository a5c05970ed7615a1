import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignLetters, strangeTo } from '../../../tests/contract/language-letters.js';
import { localeTags } from '../../i18n/locale-registry.js';
import type { Message } from '../../i18n/messages.js';
import { questionWordLoaders } from '../question-word-loaders.js';
import { words as english } from './en.js';

type Words = Readonly<Record<string, Message>>;

const languages = await Promise.all(
  localeTags().map(async tag => {
    const words: Words = tag === 'en' ? english : (await questionWordLoaders[tag]!()).words;
    return { tag, words };
  }),
);

const formsOf = (message: Message): readonly (readonly [form: string, text: string])[] =>
  Object.entries(typeof message === 'string' ? { other: message } : message);
const places = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

it('are there for each language of the interface, and for no other', () => {
  expect(['en', ...Object.keys(questionWordLoaders)].sort()).toEqual([...localeTags()].sort());
});

describe.each(languages)('the words of question types in $tag', ({ tag, words }) => {
  const texts = Object.entries(words).flatMap(([key, message]) =>
    formsOf(message).map(([form, text]) => ({ key, form, text })),
  );

  it('are those of English and no others, none empty, and nobody is shouted at', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    expect(texts.filter(({ text }) => text.trim() !== text || text === '' || /[!！¡]/.test(text))).toEqual([]);
  });

  it('have the places of the English ones, in each form', () => {
    for (const { key, form, text } of texts) {
      const [[, source]] = formsOf((english as Words)[key]!).slice(-1) as [readonly [string, string]];
      expect(places(text), `${key} ${form}`).toEqual(places(source));
      expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });

  it('have the plural forms of their language, where they have several', () => {
    const categories: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(words)) {
      const forms = formsOf(message);
      expect(categories, key).toEqual(expect.arrayContaining(forms.map(([form]) => form)));
      expect(new Set(forms.map(([, text]) => text)).size, key).toBe(forms.length);
    }
  });

  it('are written in the letters of their language, and are not English', () => {
    if (tag === 'en') return;
    const plain = texts.map(({ key, text }) => ({ key, text: text.replace(/\{\w+\}/g, '') }));
    const strange = plain.filter(({ text }) => strangeTo(tag, text).length > 0 || foreignLetters[tag]?.test(text));
    expect(strange).toEqual([]);
    const same = Object.entries(words).filter(([key, text]) => (english as Words)[key] === text);
    const alike = [
      'cs contactEmail',
      'de contactEmail',
      'sk contactEmail',
      'de contactName',
      'es answerNo',
      'it answerNo',
    ];
    const found = same.map(([key]) => `${tag} ${key}`);
    expect(found.filter(each => ![...alike, 'fr minutes'].includes(each))).toEqual([]);
  });

  it('weigh at most 1.5 kB', () => {
    expect(brotliCompressSync(JSON.stringify(words)).length).toBeLessThan(1500);
  });
});
