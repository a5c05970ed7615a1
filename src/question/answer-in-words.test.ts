import { expect, it } from 'vitest';
import type { PlainQuestion } from '../definition/pulse-definition.js';
import { createLanguage } from '../i18n/messages.js';
import { messages as deMessages, scales as deScales } from '../i18n/locales/de.js';
import { messages, scales } from '../i18n/locales/en.js';
import type { AnswerValue } from '../response/response.js';
import { pulseOf } from '../session/fake-session.js';
import { answerInWords } from './answer-in-words.js';

const en = createLanguage('en', { messages, scales });
const de = createLanguage('de', { messages: deMessages, scales: deScales });
const own = {
  own: {
    options: [
      { value: 1, label: 'Cold' },
      { value: 2, label: 'Warm' },
    ],
  },
};
const scope = { definition: pulseOf([], { scales: own }), lists: { departments: [{ id: 'it', label: 'IT' }] } };
const options = [
  { value: 'load', label: 'Workload' },
  { value: 'else', label: 'Something else', other: true },
];
const rows = [
  { id: 'speed', label: 'Speed' },
  { id: 'tone', label: 'Tone' },
];

type Case = readonly [question: object, value: AnswerValue, lines: readonly string[], otherText?: string];

const cases: readonly Case[] = [
  [{ type: 'scale', scale: 'freq5' }, 4, ['Often']],
  [{ type: 'scale', scale: 'own' }, 2, ['Warm']],
  [{ type: 'scale', scale: 'own' }, 9, ['9']],
  [{ type: 'nps' }, 0, ['0 / 10']],
  [{ type: 'rating', points: 7 }, 6, ['6 / 7']],
  [{ type: 'yes-no' }, 2, ['Yes']],
  [{ type: 'yes-partly-no' }, 1, ['Partly']],
  [{ type: 'choice', options }, 'load', ['Workload']],
  [{ type: 'choice', options }, 'else', ['Something else: Noise'], 'Noise'],
  [{ type: 'choice', options }, 'gone', ['gone']],
  [{ type: 'multi-choice', options }, ['load', 'else'], ['Workload', 'Something else']],
  [{ type: 'dropdown', optionsFrom: 'departments' }, 'it', ['IT']],
  [{ type: 'directory', optionsFrom: 'departments' }, 'it', ['IT']],
  [{ type: 'picture-choice', options: [{ value: 'a', label: 'A tree', image: '/a' }] }, 'a', ['A tree']],
  [{ type: 'number', unit: 'hours' }, 1234.5, ['1,234.5 hours']],
  [{ type: 'number' }, 3, ['≈ 3'], 'about'],
  [{ type: 'slider', unit: '%' }, 40, ['40 %']],
  [{ type: 'date' }, '2026-11-22', ['November 22, 2026']],
  [{ type: 'date' }, 'soon', ['soon']],
  [{ type: 'duration' }, 90, ['1 hour 30 minutes']],
  [{ type: 'duration' }, 120, ['2 hours']],
  [{ type: 'duration' }, 0, ['0 minutes']],
  [{ type: 'duration', precision: 'days' }, 2880, ['2 days']],
  [{ type: 'text' }, 'More light', ['More light']],
  [{ type: 'ranking', options }, ['else', 'load'], ['1. Something else', '2. Workload']],
  [{ type: 'allocation', options }, { load: 60, else: 40 }, ['Workload: 60', 'Something else: 40']],
  [
    { type: 'matrix', scale: 'own', rows },
    { speed: 1, 'speed.comment': 'Slow', tone: 'na' },
    ['Speed: Cold; Slow', 'Tone: Does not apply'],
  ],
  [{ type: 'matrix', scale: 'own', rows }, { tone: 2 }, ['Tone: Warm']],
  [{ type: 'consent', label: 'I agree' }, 1, ['✓ I agree']],
  [{ type: 'contact' }, { name: 'A', email: 'a@b.example' }, ['A', 'a@b.example']],
  [{ type: 'statement' }, '', []],
];

it.each(cases.map(([question, value, lines, otherText]) => ({ question, value, lines, otherText })))(
  '$question answered with $value says $lines',
  ({ question, value, lines, otherText = null }) => {
    const asked = { id: 'q', title: 'Q', ...question } as unknown as PlainQuestion;
    expect(answerInWords(asked, value, { language: en, scope, otherText })).toEqual(lines);
  },
);

it.each<readonly [object, AnswerValue, string]>([
  [{ type: 'scale', scale: 'freq5' }, 4, 'Oft'],
  [{ type: 'number' }, 1234.5, '1.234,5'],
  [{ type: 'date' }, '2026-11-22', '22. November 2026'],
  [{ type: 'time' }, '09:30', '09:30'],
  [{ type: 'duration' }, 61, '1 Stunde 1 Minute'],
])('%j answered with %j says %j in German', (question, value, line) => {
  const asked = { id: 'q', title: 'Q', ...question } as unknown as PlainQuestion;
  expect(answerInWords(asked, value, { language: de, scope })).toEqual([line]);
});
