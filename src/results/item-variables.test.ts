import { expect, it } from 'vitest';
import { questionContracts } from '../question/question-contracts.js';
import { itemVariables } from './item-variables.js';
import { questionVariables } from './question-variables.js';
import { definition, response } from './service-example.js';

const responses = [
  response('works', { answers: { svc: { legal: { speed: 2, note: 'Text' }, finance: { speed: 3 } } } }),
  response('works', { skipped: { 'svc.people.speed': 'na' } }),
];
const scope = { definition, contracts: questionContracts, lists: {}, language: 'en', minimum: 5 };
const items = (id: string) =>
  questionVariables(scope)
    .filter(({ measure }) => measure.id === id)
    .flatMap(variable => itemVariables(variable, ['finance', 'legal', 'people']));

it('takes rounds apart by item', () => {
  expect(items('svc.speed').map(({ key }) => key)).toEqual([
    'svc.speed>finance',
    'svc.speed>legal',
    'svc.speed>people',
  ]);
});

it('reads of each item what was said about it', () => {
  const [, legal] = items('svc.speed');
  expect(responses.flatMap(given => legal?.read(given) ?? [])).toEqual([{ item: 'legal', value: 2, skip: null }]);
});

it.each(['svc.note', 'resp1'])('leaves %s whole', id => expect(items(id)).toEqual([]));
