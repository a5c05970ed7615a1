import { describe, expect, it } from 'vitest';
import { builtInScales } from '../../question/scale/scales.js';
import { firstMessages } from '../first-messages.js';
import type { Locale, Message } from '../messages.js';
import * as ar from './ar.js';
import * as de from './de.js';
import * as en from './en.js';

const locales: readonly (readonly [string, Locale])[] = [
  ['en', en],
  ['de', de],
  ['ar', ar],
];

const formsOf = (message: Message): Readonly<Record<string, string>> =>
  typeof message === 'string' ? { other: message } : message;
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!).sort();
const english: Readonly<Record<string, Message>> = en.messages;

describe.each(locales)('%s', (tag, { messages, scales }) => {
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
      for (const text of Object.values(formsOf(message))) expect(text, key).not.toMatch(/[!！]/);
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

describe('the English of a first page', () => {
  it('is the English of the locale', () => {
    expect(english).toMatchObject(firstMessages);
    expect(Object.keys(firstMessages).length).toBeLessThan(Object.keys(english).length);
  });
});
