import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignLetters, strangeTo } from '../../../tests/contract/language-letters.js';
import { localeTags } from '../../i18n/locale-registry.js';
import { words as english } from './locales/en.js';
import { loadWaitingWords, type WaitingWords, type WaitingWordKey } from './waiting-words.js';

const languages = await Promise.all(
  localeTags().map(async tag => {
    const { words } = (await import(`./locales/${tag}.ts`)) as { readonly words: WaitingWords };
    return { tag, words, entries: Object.entries(words) as [WaitingWordKey, string][] };
  }),
);
const places = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();
const longest = { sendNow: 20, sendAll: 24, copy: 14, discard: 14, keep: 14 };

it('are there for each language of the interface, and for no other', () => {
  const files = readdirSync(new URL('locales/', import.meta.url)).map(name => name.replace('.ts', ''));
  expect(files.sort()).toEqual([...localeTags()].sort());
});

it('are English where a language has none', async () => {
  const found = await loadWaitingWords('xx');
  expect([found.tag, found.translate('keep')]).toEqual(['en', english.keep]);
});

describe.each(languages)('the words about what waits in $tag', ({ tag, words, entries }) => {
  it('are those of English, with their places, none empty, and nobody is shouted at', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
    expect(entries.filter(([key, text]) => places(text).join() !== places(english[key]).join())).toEqual([]);
    expect(entries.filter(([, text]) => text.trim() !== text || text === '' || /[!！¡"']|\.\./.test(text))).toEqual([]);
  });

  it('are found under their tag', async () => {
    const found = await loadWaitingWords(tag);
    expect([found.tag, found.translate('discarded')]).toEqual([tag, words.discarded]);
  });

  it('are written in the letters of their language, and are not English', () => {
    if (tag === 'en') return;
    const plain = entries.map(([, text]) => text.replace(/\{\w+\}/g, ''));
    expect(plain.filter(text => strangeTo(tag, text).length > 0 || foreignLetters[tag]?.test(text))).toEqual([]);
    expect(entries.filter(([key, text]) => english[key] === text)).toEqual([]);
  });

  it('hold the stops of their language, and fit on the buttons', () => {
    const { script = '' } = new Intl.Locale(tag).maximize();
    const stop = /^(Jpan|Hans|Hant)$/.test(script) ? '。' : script === 'Deva' ? '।' : '.';
    for (const [key, text] of entries) expect(text.endsWith(stop), key).toBe(english[key].endsWith('.'));
    for (const [key, length] of Object.entries(longest))
      expect(words[key as WaitingWordKey].length, key).toBeLessThanOrEqual(length);
  });

  it('weigh at most 0.8 kB', () => {
    expect(brotliCompressSync(JSON.stringify(words)).length).toBeLessThan(800);
  });
});
