import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Message } from '../i18n/messages.js';
import { words as arabic } from './locales/ar.js';
import { words as german } from './locales/de.js';
import { words as english } from './locales/en.js';
import { loadQuestionWords, questionSentence, registerQuestionWords, sayQuestionWord } from './question-words.js';

describe('the words of further types', () => {
  it.each([
    ['en', 'No answer yet'],
    ['en-GB', 'No answer yet'],
    ['de-AT', 'Noch keine Antwort'],
    ['AR', 'لا توجد إجابة بعد'],
    ['xx', 'No answer yet'],
    ['constructor', 'No answer yet'],
  ])('speak %s', async (tag, unanswered) => {
    expect(sayQuestionWord(tag)('unanswered')).toBe('');
    await loadQuestionWords(tag);
    expect(sayQuestionWord(tag)('unanswered')).toBe(unanswered);
  });

  it('stay beside those of another language', async () => {
    await loadQuestionWords('de');
    await loadQuestionWords('en');
    expect(sayQuestionWord('de')('more')).toBe('Mehr');
    expect(sayQuestionWord('en')('more')).toBe('More');
  });

  it('learn a language', async () => {
    registerQuestionWords('fi', () => Promise.resolve({ words: { ...english, more: 'Enemmän' } }));
    await loadQuestionWords('fi-FI');
    expect(sayQuestionWord('fi-FI')('more')).toBe('Enemmän');
  });
});

describe('questionSentence', () => {
  it('says nothing of a code that is not of a further type, nor before its words are there', async () => {
    expect(questionSentence('sv', 'unanswered', {})).toBeUndefined();
    await loadQuestionWords('en');
    expect(questionSentence('en', 'off-scale', {})).toBeUndefined();
    expect(questionSentence('en', 'constructor', {})).toBeUndefined();
    expect(questionSentence('en', 'unanswered', {})).toBe('No answer yet');
  });

  it.each([
    ['en', 'day-too-early', 'Please choose 2 May or a later day.'],
    ['de', 'time-too-long', 'Bitte geben Sie höchstens 3 Tage an.'],
  ])('names the limit in %s: %s', async (tag, code, sentence) => {
    await loadQuestionWords(tag);
    expect(questionSentence(tag, code, { minimum: '2 May', maximum: '3 Tage' })).toBe(sentence);
  });
});

describe.each([
  ['en', english],
  ['de', german],
  ['ar', arabic],
])('the words of %s', (_tag, words) => {
  const forms = (message: Message): readonly string[] =>
    typeof message === 'string' ? [message] : Object.values(message);

  it('have the places of the English ones where they need a number, and no exclamation marks', () => {
    for (const [key, message] of Object.entries<Message>(english)) {
      const own = (words as Readonly<Record<string, Message>>)[key]!;
      const places = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();
      expect(places(forms(own).at(-1)!), key).toEqual(places(forms(message).at(-1)!));
      for (const text of forms(own)) expect(text).not.toMatch(/[!¡]|^\s|\s$|^$/);
    }
  });

  it('weigh at most 1.5 kB', () => {
    expect(brotliCompressSync(JSON.stringify(words)).length).toBeLessThan(1500);
  });
});
