import { describe, expect, it } from 'vitest';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { PulseResponse } from '../response/response.js';
import { dimensionVariables, scoreVariables } from './combined-variables.js';
import { questionVariables } from './question-variables.js';
import { definition, response } from './service-example.js';

const scope = { definition, contracts: questionContracts, lists: {}, language: 'en', minimum: 5 };
const questions = questionVariables(scope);
const dimensions = dimensionVariables(questions, scope);
const scores = scoreVariables([...dimensions, ...questions], scope);
const read = (id: string, more: Partial<PulseResponse>) =>
  [...dimensions, ...scores].find(({ measure }) => measure.id === id)?.read(response(null, more));

describe('reading a combination', () => {
  it.each<[string, string, Partial<PulseResponse>, readonly unknown[]]>([
    ['the mean of what was answered', 'dim:responsiveness', { answers: { resp1: 5, resp2: 3 } }, [75, null]],
    ['half of the questions as enough', 'dim:responsiveness', { answers: { resp1: 5 } }, [100, null]],
    ['the reason that all parts share', 'dim:responsiveness', { skipped: { resp1: 'na', resp2: 'na' } }, [null, 'na']],
    [
      'several reasons as left empty',
      'dim:responsiveness',
      { skipped: { resp1: 'na', resp2: 'pns' } },
      [null, 'blank'],
    ],
    ['a score of a dimension', 'score:index', { answers: { resp1: 5, resp2: 3 } }, [75, null]],
    ['second minus first', 'score:gap', { answers: { resp1: 4, resp2: 1 } }, [-3, null]],
    ['no gap with one end missing', 'score:gap', { answers: { resp1: 4 } }, [null, 'blank']],
    ['the recommend answer', 'score:recommend', { answers: { emp: 9 } }, [9, null]],
  ])('gives %s', (_case, id, more, [value, skip]) => {
    expect(read(id, more)).toEqual([{ item: null, value, skip }]);
  });

  it('gives nothing where nothing was asked', () => expect(read('dim:responsiveness', {})).toEqual([]));
});

it('counts a slider in its dimension, and an amount without ends in none', () => {
  const own: PulseDefinition = {
    ...definition,
    scores: [],
    dimensions: [{ id: 'd', title: 'D' }],
    questions: [
      { id: 'pull', type: 'slider', title: 'Pull', dimension: 'd', minimum: 1, maximum: 7, reverse: true },
      { id: 'wait', type: 'number', title: 'Wait', dimension: 'd' },
    ],
  };
  const ownScope = { ...scope, definition: own };
  const [dimension] = dimensionVariables(questionVariables(ownScope), ownScope);
  expect(dimension?.parts).toEqual(['pull']);
  expect(dimension?.read(response(null, { answers: { pull: 1, wait: 3 } }))).toMatchObject([{ value: 100 }]);
});

it('needs as many answers as its strictest part', () => {
  expect(dimensions.map(({ measure, minimum }) => [measure.id, minimum])).toEqual([
    ['dim:responsiveness', 5],
    ['dim:morale', 10],
  ]);
});

it('names its parts', () => {
  expect(scores.map(({ measure }) => measure.of)).toEqual([
    ['dim:responsiveness'],
    ['emp'],
    ['resp1'],
    ['resp1', 'resp2'],
  ]);
});

describe('a score in the numbers of its instrument', () => {
  const made = scoreVariables([...dimensions, ...questions], {
    ...scope,
    definition: {
      ...definition,
      scores: [
        { id: 'points', kind: 'mean', of: ['resp1', 'resp2'], range: [0, 6] },
        { id: 'burden', kind: 'mean', of: ['resp1', 'resp2'], complete: true, range: [100, 0] },
        { id: 'whole', kind: 'mean', of: ['resp1', 'resp2'], complete: true },
        { id: 'distance', kind: 'gap', of: ['responsiveness', 'morale'], range: [1, 7] },
      ],
    },
  });
  const valueOf = (id: string, more: Partial<PulseResponse>) =>
    made.find(({ measure }) => measure.id === id)?.read(response(null, more))[0]?.value;

  it.each<[string, Partial<PulseResponse>, readonly unknown[]]>([
    ['all answered', { answers: { resp1: 5, resp2: 3, mood: 3 } }, [4.5, 25, 75, -1.5]],
    ['half answered', { answers: { resp1: 4 } }, [4.5, null, null, null]],
    ['half left out', { answers: { resp1: 4 }, skipped: { resp2: 'na' } }, [4.5, null, null, null]],
  ])('%s', (_, more, expected) => {
    expect(made.map(({ measure }) => valueOf(measure.id, more))).toEqual(expected);
  });

  it('is an amount, as high need not be good in it', () => {
    expect(made.map(({ measure }) => measure.kind)).toEqual(['number', 'number', 'index', 'gap']);
  });
});
