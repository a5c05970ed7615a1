import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { translations } from './translations.js';

const findings = (definition: object): string[] =>
  translations(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const pulse = {
  title: 'Lunch',
  questions: [
    { id: 'why', title: 'Why?', options: [{ value: 'load', label: 'Load' }] },
    { id: 'svc', questions: [{ id: 'x', title: 'X' }] },
  ],
};

describe('translations', () => {
  it.each<[string, object, readonly string[]]>([
    ['none', {}, []],
    [
      'paths that exist',
      {
        translations: {
          de: { title: 'T', 'questions.why.options.load.label': 'L', 'questions.svc.questions.x.title': 'X' },
        },
      },
      [],
    ],
    [
      'the title of a score',
      {
        scores: [
          { id: 'a', kind: 'mean', of: [], title: 'A' },
          { id: 'b', kind: 'mean', of: [] },
        ],
        translations: { de: { 'scores.a.title': 'A', 'scores.b.title': 'B' } },
      },
      ['translations.de.scores.b.title: unknown-translation-path'],
    ],
    [
      'a text that is not there',
      { translations: { de: { intro: 'I' } } },
      ['translations.de.intro: unknown-translation-path'],
    ],
    [
      'an index',
      { translations: { de: { 'questions.0.title': 'Q' } } },
      ['translations.de.questions.0.title: unknown-translation-path'],
    ],
    ['the own language', { translations: { en: {} } }, ['translations.en: translation-of-own-language']],
    [
      'another own language',
      { language: 'de', translations: { en: {}, de: {} } },
      ['translations.de: translation-of-own-language'],
    ],
    ['no texts', { translations: { de: null } }, []],
  ])('%s', (_, change, expected) => {
    expect(findings({ ...pulse, ...change })).toEqual(expected);
  });

  it('names the nearest path', () => {
    const parts = takeApart({ ...pulse, translations: { de: { 'questions.wy.title': 'W' } } }, []);
    expect(translations(parts)[0]?.near).toBe('questions.why.title');
  });
});
