import { describe, expect, it } from 'vitest';
import { chooseLanguage, localizeDefinition } from './localize-definition.js';
import type { PulseDefinition, Translation } from './pulse-definition.js';

const german: Translation = {
  title: 'Mittagessen',
  'questions.why.title': 'Warum?',
  'questions.why.options.load.label': 'Zu voll',
};
const lunch: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  dimensions: [{ id: 'taste', title: 'Taste' }],
  questions: [{ id: 'why', type: 'choice', title: 'Why?', options: [{ value: 'load', label: 'Too full' }] }],
  translations: { de: german, pt: german, 'zh-Hant': german, he: german, nb: german, fr: { title: 'Déjeuner' } },
};
const everywhere = (): boolean => true;

describe('chooseLanguage', () => {
  it.each<[readonly string[], string]>([
    [[], 'en'],
    [['de'], 'de'],
    [['DE'], 'de'],
    [['de-AT'], 'de'],
    [['pt-BR'], 'pt'],
    [['zh-hant-TW'], 'zh-Hant'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh'], 'en'],
    [['zh-CN'], 'en'],
    [['iw'], 'he'],
    [['no'], 'nb'],
    [['nn-NO', 'no'], 'nb'],
    [['it'], 'en'],
    [['it', 'de'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr'], 'en'],
    [['fr', 'de'], 'de'],
    [['constructor', '__proto__'], 'en'],
    [['', '-'], 'en'],
  ])('%j: %s', (wanted, language) => {
    expect(chooseLanguage(lunch, wanted, everywhere)).toBe(language);
  });

  it('leaves out a language that the interface does not speak, but never the own one', () => {
    expect(chooseLanguage(lunch, ['de', 'pt'], tag => tag === 'pt')).toBe('pt');
    expect(chooseLanguage({ ...lunch, language: 'pl' }, ['de', 'pl'], () => false)).toBe('pl');
  });

  it.each(Object.keys(german))('leaves a language out when "%s" is missing in it', path => {
    const { [path]: _, ...rest } = german;
    expect(chooseLanguage({ ...lunch, translations: { de: rest } }, ['de'], everywhere)).toBe('en');
    expect(chooseLanguage({ ...lunch, translations: { de: { ...rest, [path]: '' } } }, ['de'], everywhere)).toBe('en');
  });

  it('takes the own language without any translation', () => {
    const { translations: _, ...plain } = lunch;
    expect(chooseLanguage(plain, ['de', 'en'], everywhere)).toBe('en');
    expect(chooseLanguage({ ...plain, language: 'de' }, ['de-CH'], everywhere)).toBe('de');
  });
});

describe('localizeDefinition', () => {
  it('puts the translated texts in place, says its language, and keeps ids, values and types', () => {
    expect(localizeDefinition(lunch, 'de')).toEqual({
      ...lunch,
      language: 'de',
      title: 'Mittagessen',
      questions: [{ id: 'why', type: 'choice', title: 'Warum?', options: [{ value: 'load', label: 'Zu voll' }] }],
    });
  });

  it('is the definition itself in its own and in an unknown language', () => {
    expect(localizeDefinition(lunch, 'en')).toBe(lunch);
    expect(localizeDefinition(lunch, 'it')).toBe(lunch);
    expect(localizeDefinition({ ...lunch, language: 'de' }, 'de').title).toBe('Lunch');
  });
});
