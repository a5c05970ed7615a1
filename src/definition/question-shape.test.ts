import { describe, expect, it } from 'vitest';
import { checkShape } from './check-shape.js';
import { questions } from './question-shape.js';

const question = (rest: object): object => ({ id: 'q', title: 'Q', ...rest });
const isQuestion = (rest: object): boolean => checkShape(questions, [question(rest)]).length === 0;
const options = [
  { value: 'load', label: 'Load', exclusive: true },
  { value: 'else', label: 'Else', other: true },
];

describe('questions', () => {
  it.each<[object]>([
    [{ type: 'scale', scale: 'freq5', dimension: 'speed', reverse: true, notApplicable: true, preferNotToSay: true }],
    [{ type: 'nps', endLabels: ['Low', 'High'], required: true }],
    [{ type: 'rating', symbol: 'faces', points: 5 }],
    [{ type: 'choice', options, shuffle: true }],
    [{ type: 'choice', options, shuffle: 'reverse-half', keepLast: 1 }],
    [{ type: 'choice', optionsFrom: 'departments', excludeContext: 'team' }],
    [{ type: 'multi-choice', options, minimumChoices: 1, maximumChoices: 2 }],
    [{ type: 'number', unit: 'hours', minimum: 0.5, maximum: 24, decimals: 1 }],
    [{ type: 'text', length: 'short', maximumLength: 40, placeholder: 'For example …', help: 'Help' }],
    [{ type: 'statement', showIf: { question: 'a', is: 'answered' } }],
    [{ type: 'group', forEach: 'use', max: 1, pick: 'random', questions: [question({ type: 'nps' })] }],
  ])('can be %j', rest => {
    expect(isQuestion(rest)).toBe(true);
  });

  it.each<[object]>([
    [{ type: 'scale' }],
    [{ type: 'nps', title: '' }],
    [{ type: 'nps', endLabels: ['Low'] }],
    [{ type: 'rating', points: 2 }],
    [{ type: 'rating', points: 4.5 }],
    [{ type: 'choice', options: [] }],
    [{ type: 'choice', options: [{ value: 7, label: 'Seven' }] }],
    [{ type: 'choice', options: Array.from({ length: 51 }, (_, n) => ({ value: `v${n}`, label: 'V' })) }],
    [{ type: 'text', pattern: '(a+)+$' }],
    [{ type: 'text', maximumLength: 4001 }],
    [{ type: 'nps', scale: 'freq5' }],
    [{ type: 'group', forEach: 'use', questions: [] }],
    [{ type: 'group', forEach: 'use', questions: [question({ type: 'group', forEach: 'use', questions: [] })] }],
    [{ type: 'matrix' }],
    [{ type: 'choice', options, shuffle: 'half' }],
    [{ type: 'choice', options, shuffle: true, keepLast: 0 }],
    [{ type: 'nps', shuffle: true }],
  ])('cannot be %j', rest => {
    expect(isQuestion(rest)).toBe(false);
  });
});
