import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignLetters, strangeTo } from '../../../tests/contract/language-letters.js';
import { quotationMarks } from '../../../tests/contract/quotation-marks.js';
import { localeTags } from '../../i18n/locale-registry.js';
import type { Message } from '../../i18n/messages.js';
import { loadViewWords, type ViewWords } from '../view-words.js';
import { words as english } from './en.js';

const languages = await Promise.all(
  localeTags().map(async tag => {
    const { words } = (await import(`../locales/${tag}.ts`)) as { readonly words: ViewWords };
    return { tag, words };
  }),
);

const formsOf = (message: Message): readonly (readonly [form: string, text: string])[] =>
  Object.entries(typeof message === 'string' ? { other: message } : message);
const places = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

/** What a language writes in Latin letters as well: an example, and the name that is printed on a key. */
const anyScript = /name@example\.com|https:\/\/example\.com|\bEnter\b|\{\w+\}/g;

/** The one whole number that a plural category stands for; null where it stands for several. */
const onlyNumber = (tag: string, form: string): number | null => {
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 300 }, (_, n) => n + 1).filter(n => rules.select(n) === form);
  return numbers.length === 1 ? numbers[0]! : null;
};

it('are there for each language of the interface, and for no other', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(name => !name.endsWith('.test.ts'));
  expect(files.map(name => name.replace('.ts', '')).sort()).toEqual([...localeTags()].sort());
});

describe.each(languages)('the words of the view in $tag', ({ tag, words }) => {
  const texts = Object.entries<Message>(words).flatMap(([key, message]) =>
    formsOf(message).map(([form, text]) => ({ key: key as keyof ViewWords, form, text })),
  );
  const { script = '' } = new Intl.Locale(tag).maximize();

  it('are those of English and no others, none empty, and nobody is shouted at', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    expect(texts.filter(({ text }) => text.trim() !== text || text === '' || /[!！¡]/.test(text))).toEqual([]);
  });

  it('are found under their tag', async () => {
    const found = await loadViewWords(tag);
    expect([found.tag, found.translate('start')]).toEqual([tag, words.start]);
  });

  it('have the places of the English ones, in each form', () => {
    for (const { key, form, text } of texts) {
      const [, source] = formsOf(english[key]).at(-1)!;
      // Where one form means one number, a word may stand for it.
      const isSaid = form !== 'other' && onlyNumber(tag, form) !== null && !text.includes('{n}');
      expect(isSaid ? [...places(text), '{n}'] : places(text), `${key} ${form}`).toEqual(places(source));
      expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });

  it('have the plural forms of their language, each for some whole number, where they have several', () => {
    const rules = new Intl.PluralRules(tag);
    const needed = new Set(Array.from({ length: 300 }, (_, n) => rules.select(n + 1)));
    for (const [key, message] of Object.entries<Message>(words)) {
      const forms = formsOf(message);
      expect(
        forms.map(([form]) => form).filter(form => form !== 'other' && !needed.has(form as Intl.LDMLPluralRule)),
        key,
      ).toEqual([]);
      expect(new Set(forms.map(([, text]) => text)).size, key).toBe(forms.length);
      if (typeof message !== 'string') expect(forms.length, key).toBeGreaterThan(1);
    }
  });

  it('are written in the letters of their language, and are not English', () => {
    if (tag === 'en') return;
    const plain = texts.map(({ key, text }) => ({ key, text: text.replace(anyScript, '') }));
    expect(plain.filter(({ text }) => strangeTo(tag, text).length > 0 || foreignLetters[tag]?.test(text))).toEqual([]);
    expect(texts.filter(({ key, text }) => formsOf(english[key]).some(([, own]) => own === text))).toEqual([]);
  });

  it('quote as their language does, and hold its stops', () => {
    const [open, close] = quotationMarks[tag]!;
    expect(texts.find(({ key }) => key === 'draftUnfit')!.text).toContain(`${open}{answer}${close}`);
    for (const { key, text } of texts) {
      expect(text, key).not.toMatch(/["']|\.\.\.|\.\./);
      const [, source] = formsOf(english[key]).at(-1)!;
      const last = text.at(-1)!;
      if (/^(Jpan|Hans|Hant)$/.test(script)) {
        expect(text, key).not.toMatch(/[.,;?](?!\w)/);
        expect(/\.$/.test(source), key).toBe(last === '。');
      } else if (script === 'Deva') expect(/\.$/.test(source), key).toBe(last === '।');
      // A day in figures ends with a stop of its own in some languages.
      else if (key !== 'not-a-date') expect(/\.$/.test(source), key).toBe(last === '.');
      // Two rules of French: a space that does not break before a colon and inside the marks of a quotation.
      if (tag === 'fr') expect(text, key).not.toMatch(/(?<!\u00a0|https)[:»]|«(?!\u00a0)/);
    }
  });

  it('fit on the buttons, and where a word stands before a date', () => {
    const longest = { start: 16, change: 16, draftAgain: 24, switchKeysOff: 30, switchKeysOn: 30 } as const;
    for (const [key, length] of Object.entries(longest))
      expect((words[key as keyof typeof longest] as string).length, key).toBeLessThanOrEqual(length);
    for (const key of ['planned', 'started', 'done', 'declined', 'noAnswer'] as const)
      expect((words[key] as string).length, key).toBeLessThanOrEqual(24);
  });

  it('weigh at most 1.5 kB', () => {
    expect(brotliCompressSync(JSON.stringify(words)).length).toBeLessThan(1500);
  });
});
