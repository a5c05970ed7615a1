import { expect, it } from 'vitest';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { textIn, textsOf } from './texts-of.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'x',
  title: 'Service',
  language: 'en',
  translations: { de: { title: 'Dienst' }, fr: {} },
  questions: [],
};

it('gathers the languages that have the text', () => {
  expect(textsOf(definition, 'title', 'Service')).toEqual({ en: 'Service', de: 'Dienst' });
  expect(textsOf(definition, 'toString', 'Authored')).toEqual({ en: 'Authored' });
});

it.each([
  [{ en: 'Service', de: 'Dienst' }, 'de', 'Dienst'],
  [{ en: 'Service', de: 'Dienst' }, 'de-AT', 'Dienst'],
  [{ en: 'Service', de: 'Dienst' }, 'fr', 'Service'],
  [{}, 'en', ''],
  [undefined, 'en', ''],
])('%j in %s → %j', (text, language, expected) => expect(textIn(text, language)).toBe(expected));
