import { expect, it } from 'vitest';
import { allocation } from '../../src/question/allocation/allocation.js';
import { matrix } from '../../src/question/matrix/matrix.js';
import { ranking } from '../../src/question/ranking/ranking.js';
import { slider } from '../../src/question/slider/slider.js';
import { describeQuestionContract } from './question-contract.js';

describeQuestionContract(slider, {
  question: { id: 'q', type: 'slider', title: 'Q', minimum: -1, maximum: 1, step: 0.1 },
  accepted: [
    [-1, -1],
    [0, 0],
    [0.3, 0.3],
    [1, 1],
  ],
  refused: [
    ['0', 'wrong-type'],
    [Number.NaN, 'wrong-type'],
    [-0, 'wrong-type'],
    [-1.1, 'below-minimum'],
    [1.1, 'above-maximum'],
    [0.25, 'off-scale'],
  ],
  mistakes: [
    [{ minimum: 1 }, 'slider-without-range'],
    [{ step: 0 }, 'step-out-of-range'],
    [{ step: -0.1 }, 'step-out-of-range'],
    [{ step: 0.3 }, 'step-out-of-range'],
    [{ step: 0.001 }, 'step-out-of-range'],
    [{ labels: [{ value: 2, label: 'Two' }] }, 'label-of-no-point'],
    [{ labels: [{ value: 0.25, label: 'A quarter' }] }, 'label-of-no-point'],
  ],
  codes: null,
  isScored: true,
});

const three = ['speed', 'price', 'care'].map(value => ({ value, label: value }));

describeQuestionContract(ranking, {
  question: { id: 'q', type: 'ranking', title: 'Q', options: three, top: 2 },
  accepted: [
    [
      ['price', 'speed'],
      ['price', 'speed'],
    ],
  ],
  refused: [
    ['price', 'wrong-type'],
    [[1, 2], 'wrong-type'],
    [['price', 'price'], 'duplicate-choice'],
    [['price', 'gone'], 'unknown-option'],
    [['price'], 'incomplete-ranking'],
    [['price', 'speed', 'care'], 'incomplete-ranking'],
  ],
  mistakes: [
    [{ options: [] }, 'no-options'],
    [{ options: [...three, three[0]!] }, 'duplicate-option'],
    [{ shuffle: true, keepLast: 2 }, 'keep-last-leaves-none'],
    [{ top: 0 }, 'top-out-of-range'],
    [{ top: 3 }, 'top-out-of-range'],
  ],
  codes: null,
  isScored: false,
});

describeQuestionContract(allocation, {
  question: { id: 'q', type: 'allocation', title: 'Q', options: three, total: 10 },
  accepted: [
    [
      { price: 4, care: 6 },
      { speed: 0, price: 4, care: 6 },
    ],
  ],
  refused: [
    [10, 'wrong-type'],
    [[10], 'wrong-type'],
    [{ gone: 10 }, 'unknown-option'],
    [{ speed: '10' }, 'not-points'],
    [{ speed: 9.5, price: 0.5 }, 'not-points'],
    [{ speed: 11, price: -1 }, 'not-points'],
    [{ speed: 9 }, 'points-left'],
    [{ speed: 9, price: 2 }, 'too-many-points'],
  ],
  mistakes: [
    [{ options: [] }, 'no-options'],
    [{ options: [...three, three[0]!] }, 'duplicate-option'],
    [{ keepLast: 1 }, 'keep-last-without-shuffle'],
    [{ total: 1 }, 'total-out-of-range'],
    [{ total: 10.5 }, 'total-out-of-range'],
    [{ step: 0 }, 'points-step-out-of-range'],
    [{ step: 11 }, 'points-step-out-of-range'],
  ],
  codes: null,
  isScored: false,
});

const rows = ['it', 'hr'].map(id => ({ id, label: id }));

describeQuestionContract(matrix, {
  question: { id: 'q', type: 'matrix', title: 'Q', scale: 'freq5', rows, comments: true, notApplicable: true },
  scales: { one: { options: [{ value: 1, label: 'One' }] } },
  accepted: [
    [{ it: 4 }, { it: 4 }],
    [
      { it: 1, hr: 5, 'hr.comment': ' slow ' },
      { it: 1, hr: 5, 'hr.comment': 'slow' },
    ],
    [{ 'it.comment': 'ok' }, { 'it.comment': 'ok' }],
  ],
  refused: [
    [4, 'wrong-type'],
    [[4], 'wrong-type'],
    [{ it: '4' }, 'wrong-type'],
    [{ it: 'na' }, 'wrong-type'],
    [{ it: 6 }, 'off-scale'],
    [{ law: 4 }, 'unknown-row'],
    [{ 'it.other': 'x' }, 'unknown-row'],
    [{ 'it.comment': ' ' }, 'empty-text'],
    [{ 'it.comment': 'x'.repeat(201) }, 'text-too-long'],
    [{}, 'empty-answer'],
  ],
  mistakes: [
    [{ scale: 'freq6' }, 'unknown-scale'],
    [{ scale: 'one' }, 'scale-too-short'],
    [{ rows: [...rows, rows[0]!] }, 'duplicate-row'],
    [{ shuffle: 'reverse-half', keepLast: 1 }, 'keep-last-leaves-none'],
  ],
  codes: null,
  isScored: false,
});

it('takes comments on rows only where the matrix asks for them', () => {
  const question = { id: 'q', type: 'matrix', title: 'Q', scale: 'freq5', rows } as const;
  const scope = {
    definition: { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] },
    lists: {},
    context: {},
  } as const;
  expect(matrix.parseAnswer(question, { 'it.comment': 'x' }, scope).ok).toBe(false);
});
