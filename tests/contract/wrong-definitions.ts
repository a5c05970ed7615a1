import type { QuestionType } from '../../src/definition/pulse-definition.js';
import type { soundQuestions } from './sound-questions.js';

/** A change that makes a sound question wrong, with the code that says so and where, from the question on. */
export type WrongMember = readonly [
  change: Readonly<Record<string, unknown>>,
  code: string,
  ...path: readonly (string | number)[],
];

const option = (value: unknown, more: object = {}) => ({ value, label: 'L', ...more });
const twice = [option('a'), option('a')];
const tooMany = Array.from({ length: 51 }, (_, place) => option(`o${place}`));

/** Of every type. */
export const wrongInAll: readonly WrongMember[] = [
  [{ id: 'no way' }, 'not-an-id', 'id'],
  [{ id: 'i'.repeat(65) }, 'not-an-id', 'id'],
  [{ id: 5 }, 'wrong-type', 'id'],
  [{ id: 'end' }, 'reserved-id', 'id'],
  [{ id: '__proto__' }, 'reserved-id', 'id'],
  [{ id: 'toLocaleString' }, 'reserved-id', 'id'],
  [{ id: 'use' }, 'duplicate-question-id', 'id'],
  [{ title: '' }, 'empty-text', 'title'],
  [{ title: undefined }, 'missing-key', 'title'],
  [{ title: ['Q'] }, 'wrong-type', 'title'],
  [{ title: 'half \ud800' }, 'broken-text', 'title'],
  [{ help: null }, 'wrong-type', 'help'],
  [{ colour: 'red' }, 'unknown-key', 'colour'],
  [{ dimension: 'gone' }, 'unknown-dimension-id', 'dimension'],
  [{ notApplicable: 'yes' }, 'wrong-type', 'notApplicable'],
  [{ showIf: { question: 'gone', is: 'answered' } }, 'unknown-question-id', 'showIf', 'question'],
  [{ showIf: { all: [{ context: 'gone', is: 'answered' }] } }, 'unknown-context-id', 'showIf', 'all', 0, 'context'],
  [{ requiredIf: { score: 'gone', is: 'above', value: 1 } }, 'unknown-score-id', 'requiredIf', 'score'],
  [{ messages: { 'answer-neded': 'Say it.' } }, 'unknown-message', 'messages', 'answer-neded'],
  [{ type: 'chioce' }, 'unknown-question-type', 'type'],
];

/** Of what can be answered, and of what cannot. */
export const asksItself = (isAnswerable: boolean): WrongMember => [
  { showIf: { question: 'q', is: 'answered' } },
  isAnswerable ? 'later-question' : 'not-answerable',
  'showIf',
  'question',
];

const options: readonly WrongMember[] = [
  [{ options: [] }, 'no-options', 'options'],
  [{ options: [] }, 'too-few-entries', 'options'],
  [{ options: undefined }, 'no-options', 'options'],
  [{ options: twice }, 'duplicate-option', 'options'],
  [{ options: tooMany }, 'too-many-options', 'options'],
  [{ options: [option('a b')] }, 'not-an-id', 'options', 0, 'value'],
  [{ options: [option(1)] }, 'wrong-type', 'options', 0, 'value'],
  [{ options: [{ value: 'a' }] }, 'missing-key', 'options', 0, 'label'],
  [{ options: [option('a', { other: true }), option('b', { other: true })] }, 'several-other-options', 'options'],
  [{ excludeContext: 'gone' }, 'unknown-context-id', 'excludeContext'],
  [{ keepLast: 1 }, 'keep-last-without-shuffle', 'keepLast'],
  [{ shuffle: true, keepLast: 2 }, 'keep-last-leaves-none', 'keepLast'],
  [{ shuffle: 'reverse' }, 'unknown-value', 'shuffle'],
];

const fewOptions: readonly WrongMember[] = [
  [{ options: [] }, 'no-options', 'options'],
  [{ options: undefined }, 'missing-key', 'options'],
  [{ options: twice }, 'duplicate-option', 'options'],
  [{ options: [option('a')] }, 'too-few-entries', 'options'],
  [{ options: tooMany.slice(0, 13) }, 'too-many-entries', 'options'],
  [{ shuffle: true, keepLast: 2 }, 'keep-last-leaves-none', 'keepLast'],
];

const points: readonly WrongMember[] = [
  [{ layout: 'colum' }, 'unknown-value', 'layout'],
  [{ layout: 'grid' }, 'unknown-value', 'layout'],
];

const label = (value: unknown) => ({ value, label: 'L' });

const bounds = (low: unknown, high: unknown, wrong: unknown, code: string): readonly WrongMember[] => [
  [{ minimum: high, maximum: low }, 'minimum-above-maximum', 'minimum'],
  [{ minimum: wrong }, code, 'minimum'],
  [{ maximum: wrong }, code, 'maximum'],
];

/** Of each type by itself. */
export const wrongMembers: Readonly<Record<keyof typeof soundQuestions, readonly WrongMember[]>> = {
  scale: [
    ...points,
    [{ scale: undefined }, 'missing-key', 'scale'],
    [{ scale: 'freq6' }, 'unknown-scale', 'scale'],
    [{ scale: '__proto__' }, 'unknown-scale', 'scale'],
    [{ scale: 'falling' }, 'scale-not-ascending', 'scale'],
    [{ scale: 'doubled' }, 'scale-not-ascending', 'scale'],
  ],
  nps: [
    ...points,
    [{ endLabels: ['Low'] }, 'too-few-entries', 'endLabels'],
    [{ labels: [] }, 'too-few-entries', 'labels'],
    [{ labels: [label(11)] }, 'label-of-no-point', 'labels'],
    [{ labels: [label(2.5)] }, 'label-of-no-point', 'labels'],
    [{ labels: [label(1), label(1)] }, 'label-of-no-point', 'labels'],
    [{ labels: [label('1')] }, 'wrong-type', 'labels', 0, 'value'],
  ],
  rating: [
    ...points,
    [{ points: 2 }, 'points-out-of-range', 'points'],
    [{ points: 11 }, 'points-out-of-range', 'points'],
    [{ points: 4.5 }, 'not-whole', 'points'],
    [{ symbol: 'faces', points: 7 }, 'faces-have-five-points', 'points'],
    [{ symbol: 'hearts' }, 'unknown-value', 'symbol'],
    [{ labels: [label(6)] }, 'label-of-no-point', 'labels'],
  ],
  'yes-no': points,
  'yes-partly-no': points,
  choice: [...options, [{ layout: 'rows' }, 'unknown-value', 'layout']],
  'multi-choice': [
    ...options,
    [{ layout: 'rows' }, 'unknown-value', 'layout'],
    [{ minimumChoices: 3 }, 'minimum-above-maximum', 'minimumChoices'],
    // "None of these" is chosen alone.
    [{ minimumChoices: 4, maximumChoices: 4 }, 'minimum-above-maximum', 'minimumChoices'],
    [{ minimumChoices: 0 }, 'choices-out-of-range', 'minimumChoices'],
    [{ minimumChoices: undefined, maximumChoices: 0 }, 'choices-out-of-range', 'maximumChoices'],
  ],
  dropdown: options,
  directory: [
    [{ optionsFrom: undefined }, 'no-options', 'options'],
    [{ optionsFrom: 'all people' }, 'not-an-id', 'optionsFrom'],
    [{ excludeContext: 'gone' }, 'unknown-context-id', 'excludeContext'],
    [{ options: twice }, 'duplicate-option', 'options'],
  ],
  'picture-choice': [
    ...fewOptions.filter(([{ options: of }]) => of !== twice && of !== undefined),
    [{ options: twice.map(each => ({ ...each, image: '/a.png' })) }, 'duplicate-option', 'options'],
    [{ options: [option('a', { image: '/a.png' })] }, 'too-few-entries', 'options'],
    [{ options: [option('a'), option('b')] }, 'missing-key', 'options', 0, 'image'],
    [
      { options: ['a', 'b'].map(value => option(value, { image: 'http://pictures.example/a.png' })) },
      'picture-not-https',
      'options',
    ],
    [
      { options: ['a', 'b'].map(value => option(value, { image: '/a.png', other: true })) },
      'several-other-options',
      'options',
    ],
    [{ layout: 'wrap' }, 'unknown-value', 'layout'],
  ],
  number: [
    ...bounds(1, 2, '1', 'wrong-type'),
    [{ minimum: Infinity }, 'not-json-value', 'minimum'],
    [{ decimals: 11 }, 'too-big', 'decimals'],
    [{ decimals: 7 }, 'decimals-out-of-range', 'decimals'],
    [{ minimum: 0.2, maximum: 0.8, decimals: 0 }, 'no-possible-answer', 'decimals'],
    [{ minimum: 0.12, maximum: 0.18, decimals: 1 }, 'no-possible-answer', 'decimals'],
    [{ minimum: 1e300, maximum: undefined }, 'minimum-above-maximum', 'minimum'],
    [{ cannotSay: true }, 'cannot-say-not-offered', 'cannotSay'],
    [{ unit: '' }, 'empty-text', 'unit'],
  ],
  date: [
    ...bounds('2026-01-01', '2026-01-02', '2026-02-30', 'not-a-date'),
    [{ minimum: 'tomorrow' }, 'not-a-date', 'minimum'],
  ],
  time: bounds('08:00', '18:00', '24:00', 'not-a-time'),
  duration: [
    ...bounds(5, 10, -1, 'not-minutes'),
    [{ minimum: 0.5 }, 'not-minutes', 'minimum'],
    [{ precision: 'days', minimum: 60, maximum: 600 }, 'no-possible-answer', 'precision'],
    [{ precision: 'weeks' }, 'unknown-value', 'precision'],
  ],
  text: [
    [{ maximumLength: 0 }, 'maximum-length-out-of-range', 'maximumLength'],
    [{ minimumLength: 20, maximumLength: 10 }, 'minimum-above-maximum', 'minimumLength'],
    [{ format: 'email' }, 'format-needs-short-text', 'format'],
    [{ format: 'e-mail', length: 'short' }, 'unknown-value', 'format'],
    [{ format: 'email', length: 'short', maximumLength: 4 }, 'no-possible-answer', 'format'],
    [{ format: 'date', length: 'short', maximumLength: 7 }, 'no-possible-answer', 'format'],
    [{ format: 'phone', length: 'short', minimumLength: 101, maximumLength: 400 }, 'no-possible-answer', 'format'],
    [{ themeFrom: 'gone' }, 'theme-not-a-choice', 'themeFrom'],
  ],
  consent: [
    [{ label: undefined }, 'missing-key', 'label'],
    [{ label: '' }, 'empty-text', 'label'],
  ],
  contact: [
    [{ fields: [] }, 'contact-without-address', 'fields'],
    [{ fields: ['name'] }, 'contact-without-address', 'fields'],
    [{ fields: ['email', 'email'] }, 'duplicate-contact-field', 'fields'],
    [{ fields: ['address'] }, 'unknown-value', 'fields', 0],
  ],
  statement: [
    [{ required: true }, 'statement-takes-no-answer', 'type'],
    [{ requiredIf: { question: 'use', is: 'answered' } }, 'statement-takes-no-answer', 'type'],
    [{ preferNotToSay: true }, 'statement-takes-no-answer', 'type'],
  ],
  slider: [
    [{ minimum: 100 }, 'slider-without-range', 'minimum'],
    [{ step: 0 }, 'step-out-of-range', 'step'],
    [{ step: -5 }, 'step-out-of-range', 'step'],
    [{ step: 7 }, 'step-out-of-range', 'step'],
    [{ step: 0.01 }, 'step-out-of-range', 'step'],
    [{ labels: [label(2.5)] }, 'label-of-no-point', 'labels'],
    [{ layout: 'row' }, 'unknown-key', 'layout'],
  ],
  ranking: [...fewOptions, [{ top: 0 }, 'too-small', 'top'], [{ top: 3 }, 'top-out-of-range', 'top']],
  matrix: [
    [{ scale: 'freq6' }, 'unknown-scale', 'scale'],
    [{ rows: [] }, 'too-few-entries', 'rows'],
    [{ rows: ['a', 'a'].map(id => ({ id, label: 'A' })) }, 'duplicate-row', 'rows'],
    [{ rows: [{ id: 'a.comment', label: 'A' }] }, 'not-an-id', 'rows', 0, 'id'],
    [{ rows: [{ id: '__proto__', label: 'A' }] }, 'reserved-id', 'rows'],
    [{ rows: [{ id: 'a', label: 'A', dimension: 'gone' }] }, 'unknown-dimension-id', 'rows', 0, 'dimension'],
    [{ shuffle: true, keepLast: 1 }, 'keep-last-leaves-none', 'keepLast'],
  ],
  allocation: [
    ...fewOptions,
    [{ options: [option('constructor'), option('b')] }, 'reserved-id', 'options'],
    [{ total: 1 }, 'total-out-of-range', 'total'],
    [{ step: 0 }, 'points-step-out-of-range', 'step'],
    [{ total: 10, step: 11 }, 'points-step-out-of-range', 'step'],
    [{ step: 2.5 }, 'not-whole', 'step'],
  ],
};

/** Of a group that asks a text for each option chosen in `use`. */
export const wrongGroups: readonly WrongMember[] = [
  ...wrongInAll.filter(([change]) => !('type' in change)),
  [{ forEach: undefined }, 'missing-key', 'forEach'],
  [{ forEach: 'gone' }, 'unknown-question-id', 'forEach'],
  [{ forEach: 'one' }, 'for-each-not-multi-choice', 'forEach'],
  [{ forEach: 'later' }, 'later-question', 'forEach'],
  [{ questions: [] }, 'empty-group', 'questions'],
  [{ max: 0 }, 'max-out-of-range', 'max'],
  [{ pick: 'last' }, 'unknown-value', 'pick'],
  [{ required: true }, 'not-answerable', 'required'],
  [{ requiredIf: { question: 'use', is: 'answered' } }, 'not-answerable', 'requiredIf'],
  [{ preferNotToSay: true }, 'not-answerable', 'preferNotToSay'],
  [{ questions: [{ id: 'use', type: 'text', title: 'T' }] }, 'duplicate-question-id', 'questions', 0, 'id'],
  [{ questions: [{ id: 'a', type: 'choice', title: 'T', options: [] }] }, 'no-options', 'questions', 0, 'options'],
];

/** What does not stand in a group. */
export const neverInAGroup: readonly QuestionType[] = ['allocation', 'matrix', 'consent', 'contact', 'group'];
