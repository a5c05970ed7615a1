import { describe, expect, it } from 'vitest';
import type { MultiChoiceQuestion } from '../../src/definition/pulse-definition.js';
import { choice } from '../../src/question/choice/choice.js';
import { group } from '../../src/question/group/group.js';
import { multiChoice } from '../../src/question/multi-choice/multi-choice.js';
import { nps } from '../../src/question/nps/nps.js';
import { number } from '../../src/question/number/number.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { rating } from '../../src/question/rating/rating.js';
import { scale } from '../../src/question/scale/scale.js';
import { statement } from '../../src/question/statement/statement.js';
import { text } from '../../src/question/text/text.js';
import { describeQuestionContract } from './question-contract.js';

const options = [
  { value: 'load', label: 'Workload' },
  { value: 'tools', label: 'Tools' },
  { value: 'none', label: 'None of these', exclusive: true },
  { value: 'other', label: 'Something else', other: true },
];
const values = options.map(option => option.value);
const twice = [...options.slice(0, 2), options[0]!];

describe('the list of contracts', () => {
  it('has each contract under its own type', () => {
    for (const [type, contract] of Object.entries(questionContracts)) expect(contract.type).toBe(type);
    expect(Object.keys(questionContracts)).toHaveLength(23);
  });
});

describeQuestionContract(scale, {
  question: { id: 'q', type: 'scale', title: 'Q', scale: 'freq5' },
  scales: {
    one: { options: [{ value: 1, label: 'One' }] },
    falling: { options: [2, 1].map(value => ({ value, label: `${value}` })) },
  },
  accepted: [
    [1, 1],
    [5, 5],
  ],
  refused: [
    ['1', 'wrong-type'],
    [0, 'off-scale'],
    [6, 'off-scale'],
    [1.5, 'off-scale'],
  ],
  mistakes: [
    [{ scale: 'freq6' }, 'unknown-scale'],
    [{ scale: 'constructor' }, 'unknown-scale'],
    [{ scale: 'one' }, 'scale-too-short'],
    [{ scale: 'falling' }, 'scale-not-ascending'],
  ],
  codes: [1, 2, 3, 4, 5],
  isScored: true,
});

describeQuestionContract(nps, {
  question: { id: 'q', type: 'nps', title: 'Q' },
  accepted: [
    [0, 0],
    [10, 10],
  ],
  refused: [
    ['10', 'wrong-type'],
    [-0, 'wrong-type'],
    [11, 'off-scale'],
    [-1, 'off-scale'],
  ],
  mistakes: [],
  codes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  isScored: true,
});

describeQuestionContract(rating, {
  question: { id: 'q', type: 'rating', title: 'Q', points: 4 },
  accepted: [[4, 4]],
  refused: [
    [0, 'off-scale'],
    [5, 'off-scale'],
    [[4], 'wrong-type'],
  ],
  mistakes: [
    [{ points: 2 }, 'points-out-of-range'],
    [{ points: 11 }, 'points-out-of-range'],
    [{ points: 4.5 }, 'points-out-of-range'],
    [{ symbol: 'faces', points: 4 }, 'faces-have-five-points'],
  ],
  codes: [1, 2, 3, 4],
  isScored: true,
});

describeQuestionContract(choice, {
  question: { id: 'q', type: 'choice', title: 'Q', options },
  accepted: [
    ['tools', 'tools'],
    ['other', 'other'],
  ],
  refused: [
    ['Tools', 'unknown-option'],
    [1, 'wrong-type'],
    [['tools'], 'wrong-type'],
  ],
  mistakes: [
    [{ options: [] }, 'no-options'],
    [{ options: twice }, 'duplicate-option'],
    [{ options: options.map(option => ({ ...option, other: true })) }, 'several-other-options'],
  ],
  codes: values,
  isScored: false,
});

describeQuestionContract<MultiChoiceQuestion>(multiChoice, {
  question: {
    id: 'q',
    type: 'multi-choice',
    title: 'Q',
    optionsFrom: 'teams',
    excludeContext: 'team',
    maximumChoices: 2,
  },
  lists: { teams: ['it', 'hr', 'law', 'own'].map(id => ({ id, label: id })) },
  context: { team: 'own' },
  accepted: [
    [['hr'], ['hr']],
    [
      ['law', 'it'],
      ['it', 'law'],
    ],
  ],
  refused: [
    ['hr', 'wrong-type'],
    [[1], 'wrong-type'],
    [['hr', 'hr'], 'duplicate-choice'],
    [['own'], 'unknown-option'],
    [[], 'too-few-choices'],
    [['it', 'hr', 'law'], 'too-many-choices'],
  ],
  mistakes: [
    [{ minimumChoices: 3 }, 'minimum-above-maximum'],
    [{ minimumChoices: 0 }, 'choices-out-of-range'],
    [{ maximumChoices: 1.5 }, 'choices-out-of-range'],
    [{ options: twice }, 'duplicate-option'],
  ],
  codes: ['it', 'hr', 'law'],
  answerOf: code => [String(code)],
  isScored: false,
});

describeQuestionContract(number, {
  question: { id: 'q', type: 'number', title: 'Q', minimum: -1, maximum: 24, decimals: 1 },
  accepted: [
    [0, 0],
    [2.5, 2.5],
    [-1, -1],
    [24, 24],
  ],
  refused: [
    ['2', 'wrong-type'],
    [Number.NaN, 'not-a-number'],
    [-0, 'not-a-number'],
    [-1.1, 'below-minimum'],
    [24.1, 'above-maximum'],
    [2.55, 'too-many-decimals'],
  ],
  mistakes: [
    [{ minimum: 25 }, 'minimum-above-maximum'],
    [{ decimals: -1 }, 'decimals-out-of-range'],
    [{ decimals: 7 }, 'decimals-out-of-range'],
    [{ decimals: 0.5 }, 'decimals-out-of-range'],
    [{ cannotSay: true }, 'cannot-say-not-offered'],
  ],
  codes: null,
  isScored: false,
});

describeQuestionContract(text, {
  question: { id: 'q', type: 'text', title: 'Q', maximumLength: 3 },
  accepted: [
    ['abc', 'abc'],
    [' a\n', 'a'],
    ['👩‍👩‍👧'.repeat(3), '👩‍👩‍👧'.repeat(3)],
  ],
  refused: [
    [1, 'wrong-type'],
    ['  ', 'empty-text'],
    ['abcd', 'text-too-long'],
    ['a\0', 'unstorable-character'],
    ['a\ud800', 'unstorable-character'],
  ],
  mistakes: [
    [{ maximumLength: 0 }, 'maximum-length-out-of-range'],
    [{ maximumLength: 4001 }, 'maximum-length-out-of-range'],
    [{ maximumLength: 1.5 }, 'maximum-length-out-of-range'],
  ],
  codes: null,
  isScored: false,
});

describeQuestionContract(statement, {
  question: { id: 'q', type: 'statement', title: 'Q' },
  accepted: [],
  refused: [['anything', 'not-answerable']],
  mistakes: [
    [{ required: true }, 'statement-takes-no-answer'],
    [{ notApplicable: true }, 'statement-takes-no-answer'],
  ],
  codes: null,
  isScored: false,
});

describeQuestionContract(group, {
  question: { id: 'q', type: 'group', title: 'Q', forEach: 'use', questions: [{ id: 'r', type: 'nps', title: 'R' }] },
  others: [
    { id: 'use', type: 'multi-choice', title: 'Use', options },
    { id: 'one', type: 'choice', title: 'One', options },
  ],
  accepted: [],
  refused: [[{}, 'not-answerable']],
  mistakes: [
    [{ forEach: 'one' }, 'for-each-not-multi-choice'],
    [{ max: 0 }, 'max-out-of-range'],
    [{ max: 1.5 }, 'max-out-of-range'],
    [{ questions: [] }, 'empty-group'],
  ],
  codes: null,
  isScored: false,
});
