import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignLetters, strangeTo } from '../../../tests/contract/language-letters.js';
import { quotationMarks } from '../../../tests/contract/quotation-marks.js';
import { localeTags } from '../../i18n/locale-registry.js';
import { loadMessagesLanguage, type MessagesWord, type MessagesWords } from '../messages-language.js';
import { words as english } from './en.js';

const languages = await Promise.all(
  localeTags().map(async tag => {
    const { words } = (await import(`../locales/${tag}.ts`)) as { readonly words: MessagesWords };
    return { tag, words: words as Readonly<Record<MessagesWord, string>> };
  }),
);

const places = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

it('are there for each language of the interface, and for no other', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(name => !name.endsWith('.test.ts'));
  expect(files.map(name => name.replace('.ts', '')).sort()).toEqual([...localeTags()].sort());
});

describe.each(languages)('the words of messages in $tag', ({ tag, words }) => {
  const texts = Object.entries(words) as (readonly [MessagesWord, string])[];

  it('are those of English, with its places, and nobody is shouted at', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
    for (const [key, text] of texts) {
      expect(places(text), key).toEqual(places(english[key]));
      expect(text, key).toMatch(/^\S.*\S ?$/);
      expect(text, key).not.toMatch(/[!！¡]|["']|\.\./);
    }
  });

  it('are found under their tag, in its direction', async () => {
    const { tag: spoken, direction, translate } = await loadMessagesLanguage(tag);
    expect([spoken, translate('title')]).toEqual([tag, words.title]);
    expect(direction).toBe(['ar', 'fa', 'he'].includes(tag) ? 'rtl' : 'ltr');
  });

  it('are written in the letters of their language, and are not English', () => {
    if (tag === 'en') return;
    const plain = texts.map(([key, text]) => [key, text.replace(/\{\w+\}/g, '')] as const);
    expect(plain.filter(([, text]) => strangeTo(tag, text).length > 0 || foreignLetters[tag]?.test(text))).toEqual([]);
    const same = texts.filter(
      ([key, text]) => english[key] === text && /\p{Letter}/u.test(text.replace(/\{\w+\}/g, '')),
    );
    // French has the word, and lent it to English.
    expect(same.map(([key]) => `${tag} ${key}`).filter(each => each !== 'fr title')).toEqual([]);
  });

  it('quote as their language does, and name the choice as it is called', () => {
    const [open, close] = quotationMarks[tag]!;
    expect(words.meanwhile).toContain(`${open}{state}${close}`);
    const all = words.all.replace(/\s*[(（].*$/, '');
    expect(words.noneInState).toContain(`${open}${all}${close}`);
  });

  it('end where a sentence of English ends, with the stop of their language', () => {
    const { script = '' } = new Intl.Locale(tag).maximize();
    const stop = /^(Jpan|Hans|Hant)$/.test(script) ? '。' : script === 'Deva' ? '।' : '.';
    for (const [key, text] of texts) expect(text.endsWith(stop), key).toBe(english[key].endsWith('.'));
  });

  it('tell the five states apart, and fit on the buttons', () => {
    expect(new Set([words.open, words.owned, words.fixed, words.confirmed, words.declined]).size).toBe(5);
    for (const key of ['take', 'fix', 'confirm', 'handOver', 'decline', 'reopen', 'cancel', 'show', 'more'] as const)
      expect(words[key].length, key).toBeLessThanOrEqual(32);
  });

  it('weigh at most 1.5 kB', () => {
    expect(brotliCompressSync(JSON.stringify(words)).length).toBeLessThan(1500);
  });
});

it.each([
  ['de-AT', 'de-AT', 'Nachrichten'],
  ['zh-TW', 'zh-TW', '留言'],
  ['pt-BR', 'pt-BR', 'Mensagens'],
  ['no', 'no', 'Meldinger'],
  ['en-GB', 'en-GB', 'Messages'],
  ['xx', 'en', 'Messages'],
  ['', 'en', 'Messages'],
  ['constructor', 'en', 'Messages'],
])('for %s they are in %s: %s', async (wanted, tag, title) => {
  const language = await loadMessagesLanguage(wanted);
  expect([language.tag, language.translate('title')]).toEqual([tag, title]);
});
