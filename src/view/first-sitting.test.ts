import { describe, expect, it } from 'vitest';
import { keptSitting, sittingSentence } from './first-sitting.js';
import { loadViewWords } from './view-words.js';

const hourMs = 3_600_000;
const nowMs = Date.parse('2026-11-22T22:00:00Z');
const sitting = { answers: { in: 4 }, skips: {}, untilMs: nowMs + 16 * hourMs };

describe('keptSitting', () => {
  it.each([
    ['at once', 0, true],
    ['just before its end', 16 * hourMs - 1, true],
    ['at its end', 16 * hourMs, false],
    ['days later', 72 * hourMs, false],
  ])('holds %s: %d', (_case, laterMs, isThere) => {
    expect(keptSitting(sitting, nowMs + laterMs) !== null).toBe(isThere);
  });

  it.each([
    undefined,
    null,
    7,
    [],
    {},
    { ...sitting, answers: [] },
    { ...sitting, skips: null },
    { ...sitting, untilMs: 'x' },
  ])('is none in %j', record => {
    expect(keptSitting(record, nowMs)).toBeNull();
  });
});

// A Sunday afternoon, by the clock of whoever runs this.
const afternoonMs = new Date(2026, 10, 22, 13, 5).getTime();

it.each([
  ['de', afternoonMs, 'Ihre Antwort bleibt bis Sonntag, 13:05 auf diesem Gerät.'],
  ['fi', afternoonMs, 'Vastauksesi säilyy tällä laitteella tähän asti: sunnuntaina 13.05. Loput'],
  ['el', afternoonMs, 'μέχρι: Κυριακή 1:05 μ.μ. Τα υπόλοιπα'],
  ['pt-BR', null, 'Este dispositivo não consegue guardar uma resposta. Nada foi enviado.'],
])('says in %s, until %s: %s', async (tag, untilMs, sentence) => {
  expect(sittingSentence(await loadViewWords(tag), untilMs)).toContain(sentence);
});
