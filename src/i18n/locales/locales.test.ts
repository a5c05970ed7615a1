import { describe, expect, it } from 'vitest';
import { builtInScales } from '../../question/scale/scales.js';
import { firstMessages } from '../first-messages.js';
import { loadLocale, localeTags } from '../locale-registry.js';
import type { Message } from '../messages.js';
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

/** Letters by script (ISO 15924), as `Intl` names the script of a language. */
const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
};

/** Letters of a neighbour that the language itself does not have. */
const foreign: Readonly<Record<string, RegExp>> = {
  bg: /[ыэёіїєґ]/i,
  uk: /[ыэёъ]/i,
  fa: /[يكة]/,
  ar: /[پچژگکی]/,
  da: /[äößü]/i,
  nb: /[äößü]/i,
  sv: /[øæßü]/i,
  fi: /[øæßüõ]/i,
  de: /[øæåáé]/i,
  cs: /[ľĺŕôä]/i,
  sk: /[ěřů]/i,
  pt: /[ñß]/i,
  es: /[ãõçß]/i,
  ro: /[şţ]/i,
  tr: /[wqx]/i,
  'zh-Hans': /[請們個頁說這無還發設備題問]/,
  'zh-Hant': /[请们个页说这无还发设备题问]/,
};

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
    const { script = '' } = new Intl.Locale(tag).maximize();
    const strange = texts.filter(([, text]) =>
      (text.match(/\p{Letter}/gu) ?? []).some(letter => !letters[script]!.test(letter)),
    );
    expect(strange).toEqual([]);
    const silent = texts.filter(([key, text]) => key !== 'progress' && !/\p{Letter}/u.test(text));
    expect(silent).toEqual([]);
  });

  it('have no letters of a neighbour', () => {
    const found = foreign[tag];
    expect(texts.filter(([, text]) => found?.test(text))).toEqual([]);
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
