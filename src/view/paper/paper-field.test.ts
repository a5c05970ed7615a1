import { expect, it } from 'vitest';
import type { PlainQuestion, PulseDefinition } from '../../definition/pulse-definition.js';
import { loadLanguage } from '../../i18n/locale-registry.js';
import { questionContracts } from '../../question/question-contracts.js';
import type { AnswerValue } from '../../response/response.js';
import { paperField, type PaperField } from './paper-field.js';

const options = ['a', 'b'].map(value => ({ value, label: value.toUpperCase() }));
const base = { id: 'q', title: 'Q?' };
const people = Array.from({ length: 61 }, (_, place) => ({ value: `p${place}`, label: `Person ${place}` }));

const field = async (
  question: PlainQuestion,
  value: AnswerValue | null,
  otherText: string | null,
): Promise<PaperField> => {
  const definition: PulseDefinition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] };
  const scope = { definition, lists: {}, context: {} };
  const language = await loadLanguage('en');
  const contracts = questionContracts;
  return paperField(question, { value, otherText, skip: null, language, scope, seed: 1, contracts });
};

it.each<[PlainQuestion, AnswerValue | null, string | null, PaperField]>([
  [
    { ...base, type: 'choice', options },
    'b',
    null,
    {
      kind: 'circles',
      marks: [
        { label: 'A', isOn: false },
        { label: 'B', isOn: true },
      ],
    },
  ],
  [
    { ...base, type: 'multi-choice', options: [{ value: 'o', label: 'Own', other: true }] },
    ['o'],
    'mine',
    { kind: 'boxes', marks: [{ label: 'Own mine', isOn: true }] },
  ],
  [{ ...base, type: 'directory', options: people }, 'p7', null, { kind: 'lines', lines: 1, text: 'Person 7' }],
  [
    { ...base, type: 'yes-no' },
    2,
    null,
    {
      kind: 'circles',
      marks: [
        { label: 'No', isOn: false },
        { label: 'Yes', isOn: true },
      ],
    },
  ],
  [
    { ...base, type: 'matrix', scale: 'ypn', rows: [{ id: 'it', label: 'IT' }], notApplicable: true, comments: true },
    { it: 'na', 'it.comment': 'slow' },
    null,
    {
      kind: 'grid',
      points: ['No', 'Partly', 'Yes', 'Does not apply'],
      rows: [{ label: 'IT', isOn: [false, false, false, true], comment: 'slow' }],
    },
  ],
  [
    { ...base, type: 'ranking', options },
    ['b'],
    null,
    {
      kind: 'blanks',
      blanks: [
        { label: 'A', text: '' },
        { label: 'B', text: '1' },
      ],
    },
  ],
  [
    { ...base, type: 'allocation', options },
    { a: 30 },
    null,
    {
      kind: 'blanks',
      blanks: [
        { label: 'A', text: '30' },
        { label: 'B', text: '' },
      ],
    },
  ],
  [{ ...base, type: 'consent', label: 'Yes' }, 1, null, { kind: 'boxes', marks: [{ label: 'Yes', isOn: true }] }],
  [{ ...base, type: 'text' }, null, null, { kind: 'lines', lines: 5, text: '' }],
  [{ ...base, type: 'text', length: 'short' }, 'so', null, { kind: 'lines', lines: 1, text: 'so' }],
  [{ ...base, type: 'number', unit: 'hours' }, null, null, { kind: 'lines', lines: 1, text: '', unit: 'hours' }],
  [{ ...base, type: 'number', unit: 'hours' }, 3, null, { kind: 'lines', lines: 1, text: '3 hours' }],
  [{ ...base, type: 'contact' }, null, null, { kind: 'lines', lines: 2, text: '' }],
  [{ ...base, type: 'statement' }, null, null, { kind: 'nothing' }],
])('puts %j, answered with %j and %j, on paper', async (question, value, otherText, expected) => {
  expect(await field(question, value, otherText)).toEqual(expected);
});
