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
) => {
  const definition: PulseDefinition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] };
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
