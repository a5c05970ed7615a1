import { describe, expect, it } from 'vitest';
import type { ShownStep } from './page-snapshot.js';
import { wordedStep } from './refused-answers.js';
import { loadViewWords } from './view-words.js';

const refused = (code: string, members: object): ShownStep => ({
  key: 'q',
  question: { id: 'q', type: 'text', title: 'Q', ...members },
  value: 'x',
  skip: null,
  otherText: null,
  issue: 'As usual.',
  code,
});

describe('wordedStep', () => {
  it.each<[string, string, object, string]>([
    ['en', 'not-an-email', { format: 'email' }, 'Please write an e-mail address, such as name@example.com.'],
    ['de-AT', 'not-a-phone', {}, 'Bitte geben Sie eine Telefonnummer mit 5 bis 15 Ziffern an.'],
    ['de', 'not-a-date', {}, 'Bitte geben Sie einen Tag in Ziffern an, etwa 22.11.2026.'],
    ['en', 'text-too-short', { minimumLength: 1200 }, 'Please write a little more, at least 1,200 characters.'],
    ['fi', 'not-an-email', {}, 'Kirjoita sähköpostiosoite, esimerkiksi name@example.com.'],
    ['hr', 'not-a-date', {}, 'Upišite dan brojkama, na primjer 22. 11. 2026.'],
    ['ar', 'text-too-short', { minimumLength: 3 }, 'يرجى كتابة المزيد، 3 أحرف على الأقل.'],
    ['xx', 'not-an-email', {}, 'As usual.'],
    ['en', 'text-too-long', {}, 'As usual.'],
    ['en', 'constructor', {}, 'As usual.'],
    ['en', 'not-an-email', { type: 'contact' }, 'As usual.'],
    ['fi', 'not-an-email', { messages: { 'not-an-email': 'Ours.' } }, 'Ours.'],
    ['en', 'answer-needed', { type: 'nps', messages: { 'answer-needed': 'Ours.' } }, 'Ours.'],
    ['en', 'answer-needed', { messages: { 'text-too-short': 'Ours.' } }, 'As usual.'],
  ])('says in %s of %s with %o: %s', async (tag, code, members, sentence) => {
    expect(wordedStep(refused(code, members), await loadViewWords(tag), tag).issue).toBe(sentence);
  });

  it('lets no other sentence stand in place of the author’s', async () => {
    const step = refused('day-too-early', { type: 'date', messages: { 'day-too-early': 'Ours.' } });
    expect(wordedStep(step, await loadViewWords('en'), 'en')).toMatchObject({ issue: 'Ours.', code: null });
  });

  it('leaves alone what is not wrong', async () => {
    const { code: _, ...step } = { ...refused('', {}), issue: null };
    expect(wordedStep(step, await loadViewWords('en'), 'en')).toBe(step);
  });
});
