import { describe, expect, it } from 'vitest';
import { words as english } from './locales/en.js';
import { loadQuestionWords, questionSentence, registerQuestionWords, sayQuestionWord } from './question-words.js';

describe('the words of further types', () => {
  it.each([
    ['en', 'No answer yet'],
    ['en-GB', 'No answer yet'],
    ['de-AT', 'Noch keine Antwort'],
    ['AR', 'لا توجد إجابة بعد'],
    ['zh-TW', '尚未回答'],
    ['zh-CN', '尚未回答'],
    ['pt-AO', 'Ainda sem resposta'],
    ['no', 'Ikke noe svar ennå'],
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
    registerQuestionWords('et', () => Promise.resolve({ words: { ...english, more: 'Rohkem' } }));
    await loadQuestionWords('et-EE');
    expect(sayQuestionWord('et-EE')('more')).toBe('Rohkem');
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
