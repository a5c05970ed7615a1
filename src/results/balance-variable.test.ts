import { expect, it } from 'vitest';
import type { PulseDefinition, ScaleQuestion } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { scoreVariables } from './combined-variables.js';
import { headlineText, rowTitle } from './figure-text.js';
import { questionVariables } from './question-variables.js';
import { loadResultsLanguage } from './results-language.js';
import { segmentsOf } from './segments.js';
import { figuresOf as figuresOfReadings, response } from './service-example.js';
import type { Variable } from './variable.js';

const english = await loadResultsLanguage('en');

const eleven = Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) }));
const balance = (more: Partial<ScaleQuestion> = {}): Variable => {
  const definition: PulseDefinition = {
    format: 'ics-pulse/1',
    id: 'beyond',
    title: 'Beyond',
    dimensions: [{ id: 'morale', title: 'Morale', minimumGroup: 10 }],
    scales: { eleven: { options: eleven } },
    questions: [{ id: 'exp', type: 'scale', scale: 'exp5', title: 'Compared with what you expected?', ...more }],
    scores: [{ id: 'surprise', kind: 'balance', of: ['exp'] }],
  };
  const scope = { definition, contracts: questionContracts, lists: {}, language: 'en', minimum: 5 };
  return scoreVariables(questionVariables(scope), scope)[0]!;
};
const figuresOf = (variable: Variable, codes: readonly number[]) =>
  figuresOfReadings(
    variable,
    codes.flatMap(code => variable.read(response(null, { answers: { exp: code } }))),
  );

it('is better minus worse in percent', () => {
  expect(figuresOf(balance(), [1, 2, 3, 3, 4, 4, 5, 5, 5, 5])).toMatchObject({
    n: 10,
    dist: [1, 1, 2, 2, 4],
    value: 40,
  });
});

it('turns round with its question', () => {
  expect(figuresOf(balance({ reverse: true }), [1, 1, 1, 5])).toMatchObject({ value: 50 });
});

it('counts neither side for the middle of the scale', () => {
  expect(figuresOf(balance({ scale: 'ypn' }), [0, 1, 1, 2, 2, 2])).toMatchObject({ value: 33.3333 });
});

it('is as strict as its question', () => {
  const { measure, minimum } = balance({ dimension: 'morale' });
  expect([measure.min, minimum]).toEqual([10, 10]);
  expect(measure).not.toHaveProperty('parent');
});

it('is drawn with the labels of its scale', () => {
  const { measure } = balance();
  const figures = figuresOf(balance(), [1, 3, 4, 5, 5]);
  expect(rowTitle(measure, '', false, english)).toBe('Compared with what you expected?');
  expect(headlineText(measure, figures, english)).toBe('+40');
  expect(segmentsOf(measure, figures, english).map(({ share, tone }) => [share, tone])).toEqual([
    [20, 'low'],
    [0, 'low'],
    [20, 'middle'],
    [20, 'high'],
    [40, 'high'],
  ]);
});

it('is not drawn in the classes of recommend answers', () => {
  const variable = balance({ scale: 'eleven' });
  const figures = figuresOf(variable, [0, 5, 8, 8, 10]);
  expect(figures.value).toBe(40);
  expect(segmentsOf(variable.measure, figures, english)).toEqual([]);
});
