import { expect, it } from 'vitest';
import { response } from './service-example.js';
import { remembering, type Variable } from './variable.js';

it('reads a response once however often it is asked in a row', () => {
  let reads = 0;
  const variable: Variable = {
    measure: { id: 'q', kind: 'text' },
    minimum: 5,
    parts: [],
    rounds: null,
    isSplitByGroup: false,
    isAlwaysAsked: true,
    read: ({ language }) => [{ item: null, value: `${language} ${(reads += 1)}`, skip: null }],
    score: () => null,
  };
  const [first, second] = [response('legal'), response('legal', { language: 'de' })];
  const { read } = remembering(variable);
  expect([first, first, second, second].map(given => read(given)[0]?.value)).toEqual(['en 1', 'en 1', 'de 2', 'de 2']);
});
