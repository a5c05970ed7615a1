import { describe, expect, it } from 'vitest';
import { builtInScales } from '../../question/scale/scales.js';
import { firstMessages } from '../first-messages.js';
import { loadLocale, localeTags } from '../locale-registry.js';
import type { Message } from '../messages.js';
import { foreignLetters, strangeTo } from '../../../tests/contract/language-letters.js';
import { outcomes } from '../outcomes/en.js';
import * as en from './en.js';

const locales = await Promise.all(
  localeTags().map(async tag => {
    const { messages, scales, loadOutcomes } = await loadLocale(tag);
    return { tag, messages: { ...messages, ...(await loadOutcomes()).outcomes }, scales };
  }),
);

const formsOf = (message: Message): Readonly<Record<string, string>> =>
  typeof message === 'string' ? { other: message } : message;
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!).sort();
const english: Readonly<Record<string, Message>> = { ...en.messages, ...outcomes };

describe.each(locales)('$tag', ({ tag, messages, scales }) => {
  const entries = Object.entries<Message>(messages);

  it('has every message of English and no other, none empty', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    for (const [key, message] of entries)
      for (const [form, text] of Object.entries(formsOf(message))) expect(text.trim(), `${key} ${form}`).toBe(text);
    expect(entries.filter(([, message]) => Object.values(formsOf(message)).includes(''))).toEqual([]);
  });

  it.each(entries)('%s has the placeholders of English', (key, message) => {
    const wanted = placeholders(formsOf(english[key]!)['other']!);
    for (const [form, text] of Object.entries(formsOf(message))) {
      // Where one form means one number, words may stand for it.
      const isNumberKnown = ['zero', 'one', 'two'].includes(form);
      const found = placeholders(text);
      expect(isNumberKnown && found.length === 0 ? wanted : found, `${key} ${form}`).toEqual(wanted);
      expect(text.replace(/\{\w+\}/g, ''), `${key} ${form}`).not.toMatch(/[{}]/);
    }
  });

  it('has the plurals of its language where it has several forms, and several forms only where they differ', () => {
    const categories: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [key, message] of entries) {
      const forms = Object.entries(formsOf(message));
      expect(categories, key).toEqual(expect.arrayContaining(forms.map(([form]) => form)));
      expect(new Set(forms.map(([, text]) => text)).size, key).toBe(forms.length);
      if (typeof message !== 'string') expect(forms.length, key).toBeGreaterThan(1);
    }
  });

  it('ends no sentence with an exclamation mark', () => {
    for (const [key, message] of entries)
      for (const text of Object.values(formsOf(message))) expect(text, key).not.toMatch(/[!！¡]/);
  });

  it('labels every point of every scale, no two alike', () => {
    expect(Object.keys(scales).sort()).toEqual(Object.keys(builtInScales).sort());
    for (const [scale, codes] of Object.entries(builtInScales)) {
      const labels: Readonly<Record<number, string>> = scales[scale as keyof typeof scales];
      expect(Object.keys(labels).map(Number), scale).toEqual(codes);
      expect(new Set(Object.values(labels)).size, scale).toBe(codes.length);
    }
  });
});

describe.each(locales.filter(({ tag }) => tag !== 'en'))('the words of $tag', ({ tag, messages, scales }) => {
  const texts = [
    ...Object.entries<Message>(messages).flatMap(([key, message]) =>
      Object.values(formsOf(message)).map(text => [key, text] as const),
    ),
    ...Object.entries(scales).flatMap(([scale, labels]) =>
      Object.values<string>(labels).map(text => [scale, text] as const),
    ),
  ].map(([key, text]) => [key, text.replace(/\{\w+\}/g, '')] as const);

  it('are in its script', () => {
    const strange = texts.filter(([, text]) => strangeTo(tag, text).length > 0);
    expect(strange).toEqual([]);
    const silent = texts.filter(([key, text]) => key !== 'progress' && !/\p{Letter}/u.test(text));
    expect(silent).toEqual([]);
  });

  it('have no letters of a neighbour', () => {
    expect(texts.filter(([, text]) => foreignLetters[tag]?.test(text))).toEqual([]);
  });

  it('are not those of English', () => {
    const same = Object.entries<Message>(messages).filter(
      ([key, message]) => JSON.stringify(message) === JSON.stringify(english[key]),
    );
    const sameLabels = Object.entries(scales).flatMap(([scale, labels]) => {
      const own: Readonly<Record<number, string>> = en.scales[scale as keyof typeof en.scales];
      return Object.entries<string>(labels).filter(([code, label]) => own[Number(code)] === label);
    });
    const allowed = ['da send Send', 'nb send Send', 'es No', 'it No', 'fr Acceptable'];
    const found = [
      ...same.map(([key, message]) => `${tag} ${key} ${formsOf(message)['other']!}`),
      ...sameLabels.map(([, label]) => `${tag} ${label}`),
    ];
    expect(found.filter(each => !allowed.includes(each))).toEqual([]);
  });
});

describe('the English of a first page', () => {
  it('is the English of the locale', () => {
    expect(english).toMatchObject(firstMessages);
    expect(Object.keys(firstMessages).length).toBeLessThan(Object.keys(english).length);
  });
});
