import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseResponse } from '../response/response.js';
import { response } from './service-example.js';
import { summarize } from './summarize.js';

const options = ['speed', 'price', 'care'].map(value => ({ value, label: value }));

const cellsOf = (
  question: PulseDefinition['questions'][number],
  answers: readonly PulseResponse['answers'][string][],
  more: Partial<PulseDefinition> = {},
) => {
  const definition: PulseDefinition = { format: 'ics-pulse/1', id: 'p', title: 'P', ...more, questions: [question] };
  const responses = answers.map(answer => response(null, { answers: { [question.id]: answer } }));
  const waves = [{ id: '1', state: 'closed', responses }] as const;
  const scope = { definition, contracts: questionContracts, lists: {}, language: 'en', generated: '2026-11-01T00:00Z' };
  return summarize({ ...scope, waves }).cells.filter(({ g }) => g === 'all');
};

describe('the places of a ranking', () => {
  const ranking = { id: 'first', type: 'ranking', title: 'What first?', options } as const;
  const orders = (...letters: readonly string[]) =>
    letters.map(order => [...order].map(letter => options.find(({ value }) => value.startsWith(letter))!.value));

  it('are means over all who answered', () => {
    expect(cellsOf(ranking, orders('spc', 'psc', 'scp', 'spc', 'cps'))).toMatchObject([
      { d: 'first.speed', n: 5, value: 1.6 },
      { d: 'first.price', n: 5, value: 2 },
      { d: 'first.care', n: 5, value: 2.4 },
    ]);
  });

  it('are hidden below the minimum', () => {
    for (const cell of cellsOf(ranking, orders('spc', 'psc', 'scp', 'spc'))) expect(cell).toMatchObject({ s: 'min' });
  });

  it('do not give away what everybody put first', () => {
    const shown = cellsOf(ranking, orders('spc', 'spc', 'scp', 'spc', 'scp')).filter(cell => 'value' in cell);
    expect(shown.length).toBeLessThan(2);
  });
});

it('shows the mean points of an allocation', () => {
  const share = { id: 'share', type: 'allocation', title: 'How much?', options, total: 10 } as const;
  const given = [1, 2, 3, 4, 5].map(speed => ({ speed, price: 8 - speed, care: 2 }));
  const mixed = given.map((points, index) => (index ? points : { ...points, price: 9, care: 0 }));
  expect(cellsOf(share, mixed)).toMatchObject([
    { d: 'share.speed', n: 5, value: 3 },
    { d: 'share.price', n: 5, value: 5.4 },
    { d: 'share.care', n: 5, value: 1.6 },
  ]);
  // What everybody gave alike is not said, nor what it could be worked out from.
  expect(cellsOf(share, given).filter(cell => 'value' in cell)).toHaveLength(1);
});

describe('the rows of a matrix', () => {
  const matrix = {
    id: 'work',
    type: 'matrix',
    title: 'Work',
    scale: 'freq5',
    comments: true,
    dimension: 'calm',
    rows: [
      { id: 'it', label: 'IT' },
      { id: 'hr', label: 'HR', reverse: true },
    ],
  } as const;
  const more = {
    dimensions: [{ id: 'calm', title: 'Calm' }],
    scores: [{ id: 'all', kind: 'mean', of: ['work'] }],
  } as const;
  const answers = [1, 2, 3, 4, 5].map(code => ({ it: code, hr: 6 - code, 'it.comment': `remark ${code}` }));

  it('are columns of a scale each, with a mean of all and of their dimension', () => {
    const cells = cellsOf(matrix, answers, more);
    expect(cells).toMatchObject([
      { d: 'score:all', n: 5, mean: 50 },
      { d: 'dim:calm', n: 5, mean: 50 },
      { d: 'work.it', n: 5, mean: 50, dist: [1, 1, 1, 1, 1] },
      { d: 'work.hr', n: 5, mean: 50 },
      { d: 'work.it.comment', s: 'min' },
      { d: 'work.hr.comment', s: 'none' },
    ]);
  });

  it('are hidden one by one where too few answered them', () => {
    const few = answers.map(({ it, hr }, index) => (index < 2 ? { it, hr } : { it }));
    expect(cellsOf(matrix, few).filter(({ d }) => !d.endsWith('comment'))).toMatchObject([
      { d: 'work.it', n: 5 },
      { d: 'work.hr', s: 'min' },
    ]);
  });
});
