import { describe, expect, it } from 'vitest';
import type { Condition, PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseResponse } from '../response/response.js';
import { scoreVariables } from './combined-variables.js';
import { questionVariables } from './question-variables.js';
import { figuresOf, response } from './service-example.js';
import type { Variable } from './variable.js';

const isYes = (question: string): Condition => ({ question, is: 'is', value: 2 });
const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'handoff',
  title: 'Handover',
  translations: { de: { 'questions.time.title': 'Pünktlich?', 'questions.compl.title': 'Vollständig?' } },
  questions: [
    { id: 'time', type: 'scale', scale: 'ypn', title: 'In time?' },
    { id: 'compl', type: 'scale', scale: 'ypn', title: 'Complete?', preferNotToSay: true },
    { id: 'why', type: 'choice', title: 'Why?', options: [{ value: 'late', label: 'Late' }], showIf: isYes('time') },
  ],
  scores: [
    { id: 'right', kind: 'rate', of: ['time', 'compl'], if: { all: [isYes('time'), isYes('compl')] } },
    { id: 'late', kind: 'rate', of: ['why'], if: { question: 'why', is: 'is', value: 'late' } },
    { id: 'both', kind: 'rate', of: ['time', 'why'], if: isYes('time') },
  ],
};
const scope = { definition, contracts: questionContracts, lists: {}, language: 'en', minimum: 5 };
const rates = scoreVariables(questionVariables(scope), scope);
const rate = (id: string): Variable => rates.find(({ measure }) => measure.id === `score:${id}`)!;

describe('one response of a rate', () => {
  it.each<[string, string, Partial<PulseResponse>, readonly unknown[]]>([
    ['all that the condition asks', 'right', { answers: { time: 2, compl: 2 } }, [100, null]],
    ['less than that', 'right', { answers: { time: 2, compl: 1 } }, [0, null]],
    ['a part left empty', 'right', { answers: { time: 2 }, skipped: { compl: 'blank' } }, [null, 'blank']],
    ['all parts refused', 'right', { skipped: { time: 'pns', compl: 'pns' } }, [null, 'pns']],
    ['a choice', 'late', { answers: { why: 'late' } }, [100, null]],
  ])('with %s', (_case, id, more, [value, skip]) => {
    expect(rate(id).read(response(null, more))).toEqual([{ item: null, value, skip }]);
  });

  it('is none of its responses where a part was not asked', () => {
    expect(rate('both').read(response(null, { answers: { time: 1 } }))).toEqual([]);
    expect(rate('right').read(response(null))).toEqual([]);
  });
});

it('comes to a share of the complete answers with the interval of Wilson', () => {
  const answers = [...Array<number>(81).fill(2), ...Array<number>(182).fill(0)];
  const responses = [
    ...answers.map(time => response(null, { answers: { time, compl: 2 } })),
    response(null, { answers: { time: 2 }, skipped: { compl: 'pns' } }),
  ];
  const readings = responses.flatMap(given => rate('right').read(given));
  // Newcombe 1998, table I: 81 of 263.
  expect(figuresOf(rate('right'), readings)).toMatchObject({ n: 263, miss: 1, value: 30.7985 });
  const { lo, hi } = figuresOf(rate('right'), readings);
  expect([lo, hi].map(end => Number(end).toFixed(2))).toEqual(['25.53', '36.62']);
});

it('is called by its questions, in the languages that all of them have', () => {
  expect(rates.map(({ measure }) => [measure.kind, measure.label, measure.of])).toEqual([
    ['share', { en: 'In time? · Complete?', de: 'Pünktlich? · Vollständig?' }, ['time', 'compl']],
    ['share', { en: 'Why?' }, ['why']],
    ['share', { en: 'In time? · Why?' }, ['time', 'why']],
  ]);
});

it('does not exist without all of its questions', () => {
  const known = questionVariables(scope).filter(({ measure }) => measure.id !== 'compl');
  expect(scoreVariables(known, scope).map(({ measure }) => measure.id)).toEqual(['score:late', 'score:both']);
});
