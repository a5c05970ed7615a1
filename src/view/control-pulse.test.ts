import { expect, it } from 'vitest';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { isWholeEarly } from './control-pulse.js';

const score = { id: 'score', type: 'nps', title: 'How likely?' } as const;
const why = { id: 'why', type: 'text', title: 'Why?' } as const;
const lunch: PulseDefinition = { format: 'ics-pulse/1', id: 'lunch', title: 'Lunch', questions: [score, why] };

it.each<[string, boolean, PulseDefinition]>([
  ['questions that depend on nothing', true, lunch],
  ['words that look like a dependence', true, { ...lunch, title: 'What is "showIf": "type":"group"?' }],
  ['a condition', false, { ...lunch, questions: [score, { ...why, showIf: { question: 'score', is: 'answered' } }] }],
  ['a jump', false, { ...lunch, flow: [{ after: 'score', goto: 'end' }] }],
  [
    'rounds',
    false,
    { ...lunch, questions: [score, { id: 'g', type: 'group', title: 'G', forEach: 'use', questions: [why] }] },
  ],
  [
    'a list',
    false,
    { ...lunch, questions: [score, { ...why, id: 'use', type: 'choice', optionsFrom: 'departments' }] },
  ],
  ['a text with a gap', false, { ...lunch, thanks: 'Thank you, {team}.' }],
  ['a first question with words of its own', false, { ...lunch, questions: [{ ...score, type: 'rating' }, why] }],
])('with %s the first question shows all there is: %j', (_, isWhole, definition) => {
  expect(isWholeEarly(definition)).toBe(isWhole);
  expect(isWholeEarly(definition)).toBe(isWhole);
});
