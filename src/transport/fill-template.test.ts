import { describe, expect, it } from 'vitest';
import { fillTemplate, fillText } from './fill-template.js';

const facts = {
  id: '2f0c9a41d7e84b6ca1f3507de2b98c10',
  day: '2026-11-23',
  complete: true,
  answers: { score: 9, use: ['it', 'hr'], 'why.other': 'a "b"' },
};

describe('fillTemplate', () => {
  it.each([
    ['{answers/score}', 9],
    ['{answers/use}', ['it', 'hr']],
    ['{answers/why.other}', 'a "b"'],
    ['{answers/use|json}', '["it","hr"]'],
    ['{answers/score|text}', '9'],
    ['{day|unix}', 1795392000],
    ['{day|unix}000', '1795392000000'],
    ['{day|time}', '2026-11-23T00:00:00Z'],
    ['{id|uuid}', '2f0c9a41-d7e8-4b6c-a1f3-507de2b98c10'],
    ['{complete|words:ja:nein}', 'ja'],
    ['{gone|words:ja:nein}', 'nein'],
    ['{gone}', null],
    ['<{gone}>', '<>'],
    ['{__proto__}', null],
    ['{answers/constructor}', null],
    ['{id|constructor}', facts.id],
    ['{ "json": 1 }', '{ "json": 1 }'],
    [{ a: ['{answers/score}', 1, null] }, { a: [9, 1, null] }],
    [
      { '...': '{answers}', more: true },
      { ...facts.answers, more: true },
    ],
    [{ '...': '{gone}', more: true }, { more: true }],
    [{ '|json': { score: '{answers/score}' } }, '{"score":9}'],
    [{ 'entry.{answers/score}': 1 }, { 'entry.9': 1 }],
  ])('makes %j %j', (template, filled) => {
    expect(fillTemplate(template, facts)).toEqual(filled);
  });

  it('takes a text that looks like a template as a text', () => {
    expect(fillText('{answers/text}', { answers: { text: '{id} {answers|json}' } })).toBe('{id} {answers|json}');
  });

  it('encodes what comes in, and nothing else', () => {
    expect(fillText('/a b/{day}/{answers/why.other}', facts, encodeURIComponent)).toBe('/a b/2026-11-23/a%20%22b%22');
  });
});
