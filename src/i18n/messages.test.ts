import { describe, expect, it } from 'vitest';
import * as ar from './locales/ar.js';
import * as de from './locales/de.js';
import * as en from './locales/en.js';
import { createLanguage } from './messages.js';

const english = createLanguage('en', en);
const german = createLanguage('de-AT', de);
const arabic = createLanguage('ar', ar);

describe('translate', () => {
  it.each([
    [english, 1, '1 character left'],
    [english, 0, '0 characters left'],
    [english, 12_345, '12,345 characters left'],
    [german, 1, 'Noch 1 Zeichen'],
  ])('%#: chooses the plural form of %d and prints it', ({ translate }, n, expected) => {
    expect(translate('charactersLeft', { n })).toBe(expected);
  });

  it.each([
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [100, 'other'],
  ])('in Arabic, %d is %s', (n, form) => {
    const forms: Readonly<Record<string, string>> = ar.messages.ratingPoint as Record<string, string>;
    expect(arabic.translate('ratingPoint', { n })).toBe(forms[form]!.replace('{n}', n.toLocaleString('ar')));
  });

  it('takes the general form where the language has one that the message lacks', () => {
    expect(arabic.translate('ratingPoint', { n: 11 })).toContain((11).toLocaleString('ar'));
  });

  it('prints numbers as the language does, and texts as they are', () => {
    expect(english.translate('tooLow', { minimum: 1234.5 })).toBe('Please give 1,234.5 or more.');
    expect(createLanguage('de', de).translate('tooLow', { minimum: 1234.5 })).toContain('1.234,5');
    expect(english.translate('tooLow', { minimum: '<b>{minimum}</b>' })).toBe('Please give <b>{minimum}</b> or more.');
  });

  it('leaves a placeholder that has no value, and is empty for a message that is not there', () => {
    expect(english.translate('progress', { page: 1 })).toBe('1 of {pages}');
    expect(createLanguage('en', { messages: {}, scales: {} }).translate('next')).toBe('');
  });
});

describe('a language', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['arn', 'ltr'],
    ['de', 'ltr'],
  ])('%s reads %s', (tag, direction) => {
    expect(createLanguage(tag, en)).toMatchObject({ tag, direction });
  });

  it('labels the points of scales that it knows', () => {
    expect(english.scaleLabel('freq5', 5)).toBe('Always');
    expect(german.scaleLabel('ypn', 0)).toBe('Nein');
    expect(english.scaleLabel('freq5', 6)).toBe('');
    expect(english.scaleLabel('own', 1)).toBe('');
  });
});
