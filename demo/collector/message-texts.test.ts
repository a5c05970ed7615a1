import { expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { PulseResponse } from '../../src/response/response.js';
import { filledTexts } from './message-texts.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'report',
  kind: 'message',
  title: 'Report',
  context: ['about'],
  scores: [{ id: 'mood', kind: 'mean', of: ['ease'] }],
  variables: [{ id: 'year', is: { product: [{ question: 'hours' }, 45] } }],
  questions: [
    { id: 'ease', type: 'scale', scale: 'ease5', title: 'Ease?' },
    { id: 'hours', type: 'number', title: 'Hours?' },
    { id: 'use', type: 'multi-choice', title: 'Whom?', optionsFrom: 'departments' },
    { id: 'svc', type: 'group', forEach: 'use', title: 'S', questions: [{ id: 'wish', type: 'text', title: 'Wish?' }] },
  ],
  translations: { de: { title: 'Meldung' } },
};
const lists = { departments: [{ id: 'it', label: 'IT' }] };
const response = {
  language: 'en',
  context: { about: 'it' },
  answers: { ease: 2, hours: 30, use: ['it'], svc: { it: { wish: '**Call**' } } },
} as unknown as PulseResponse;
const round = { group: 'svc', item: 'it', label: 'IT' };

it.each([
  ['{dept}: {ease}', { en: 'IT: Difficult', de: 'IT: Schwer' }],
  ['{year} {mood} {use}', { en: '1,350 25 IT', de: '1.350 25 IT' }],
  ['{wish|nothing}, {hours|-}', { en: '**Call**, 30', de: '**Call**, 30' }],
])('fills %j in as the person read it, in each language', (text, expected) => {
  const texts = filledTexts({ en: text, de: text }, { definition, lists, response }, round);
  // What the person wrote marks nothing.
  const plain = Object.entries(texts).map(([language, filled]) => [language, filled.replaceAll('\uFEFF', '')]);
  expect(Object.fromEntries(plain)).toEqual(expected);
});
