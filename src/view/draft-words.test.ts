import { expect, it } from 'vitest';
import { draftSentence, unfitSentence } from './draft-words.js';
import { loadViewWords } from './view-words.js';

// A Sunday, by the calendar of whoever runs this.
const nowMs = new Date(2026, 10, 22, 12).getTime();
const hourMs = 3_600_000;

it.each([
  ['en', 1, 0, 'Your answers from earlier today are still here.'],
  ['en', 13, 0, 'Your answers from Saturday are still here.'],
  ['en', 5 * 24, 0, 'Your answers from Tuesday are still here.'],
  ['en', 7 * 24, 0, 'Your answers from November 15, 2026 are still here.'],
  ['de', 5 * 24, 0, 'Ihre Antworten von Dienstag sind noch da.'],
  ['de-AT', 7 * 24, 0, 'Ihre Antworten vom 15. November 2026 sind noch da.'],
  ['ja', 5 * 24, 0, '火曜日の回答がここに残っています。'],
  ['xx', 5 * 24, 0, 'Your answers from Tuesday are still here.'],
  [
    'en',
    1,
    1,
    'Your answers from earlier today are still here. One of them belongs to a question that is no longer asked.',
  ],
  ['de', 1, 2, 'Ihre Antworten von heute sind noch da. 2 davon gehören zu Fragen, die nicht mehr gestellt werden.'],
  ['pl', 1, 3, 'Twoje dzisiejsze odpowiedzi nadal tu są. 3 z nich dotyczą pytań, których już nie zadajemy.'],
  ['pl', 1, 5, 'Twoje dzisiejsze odpowiedzi nadal tu są. 5 z nich dotyczy pytań, których już nie zadajemy.'],
  ['ar', 1, 2, 'إجاباتك من وقت سابق اليوم ما زالت هنا. اثنتان منها تخصان سؤالين لم يعودا يُطرحان.'],
])('in %s, after %d hours, %d of them gone: %s', async (tag, hours, gone, sentence) => {
  expect(draftSentence(await loadViewWords(tag), nowMs - hours * hourMs, nowMs, gone)).toBe(sentence);
});

it.each([
  ['en', 'Tools', 'Your earlier answer no longer fits: “Tools”. Please answer again.'],
  ['en', '$& costs', 'Your earlier answer no longer fits: “$& costs”. Please answer again.'],
  ['en', '', 'This question has changed. Please answer it again.'],
  ['de', '', 'Diese Frage hat sich geändert. Bitte antworten Sie noch einmal.'],
])('in %s, for the answer %j: %s', async (tag, answer, sentence) => {
  expect(unfitSentence(await loadViewWords(tag), answer)).toBe(sentence);
});
