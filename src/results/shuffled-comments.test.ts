import { expect, it } from 'vitest';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseResponse } from '../response/response.js';
import { planSummary } from './plan-summary.js';
import { questionVariables } from './question-variables.js';
import { definition, response, times } from './service-example.js';
import { shuffledComments } from './shuffled-comments.js';
import { TallyCounter } from './tally-counter.js';

/** The comments that responses hold, as they are shown. */
const shown = (given: PulseDefinition, responses: readonly PulseResponse[]) => {
  const { variables, tree } = planSummary({
    definition: given,
    contracts: questionContracts,
    lists: {},
    language: 'en',
  });
  const counter = new TallyCounter(variables, tree);
  for (const written of responses) counter.add(written);
  return shuffledComments('cmt', 'w', counter.finish().comments.get('cmt') ?? []);
};

const scope = { definition, contracts: {}, lists: {}, language: 'en', minimum: 5 };

it('gives nothing for a question that nobody knows how to read', () => {
  expect(questionVariables(scope)).toEqual([]);
});

it('keeps equal texts and their languages, in the same order at every call', () => {
  const written = times(6, index => response(null, { answers: { cmt: `Idea ${index % 3}` }, language: 'de' }));
  const comments = shown(definition, written);
  expect(comments.map(({ text }) => text).sort()).toEqual(['Idea 0', 'Idea 0', 'Idea 1', 'Idea 1', 'Idea 2', 'Idea 2']);
  expect(comments[0]).toMatchObject({ w: 'w', g: 'all', d: 'cmt', id: 'cmt-1', lang: 'de' });
  expect(shown(definition, [...written].reverse())).toEqual(comments);
});

it('names the theme of a comment where five chose the same', () => {
  const themed = {
    ...definition,
    questions: [
      {
        id: 'about',
        type: 'choice',
        title: 'About?',
        options: [
          { value: 'load', label: 'Load' },
          { value: 'tools', label: 'Tools' },
        ],
      },
      { id: 'cmt', type: 'text', title: 'Comment', themeFrom: 'about' },
    ],
    scores: [],
  } as const;
  const written = times(10, index =>
    response(null, {
      answers: { cmt: `Idea ${index}`, ...(index < 9 ? { about: index < 5 ? 'load' : 'tools' } : {}) },
    }),
  );
  const comments = shown(themed, written);
  expect(comments).toHaveLength(10);
  expect(
    comments
      .filter(({ theme }) => theme === 'load')
      .map(({ text }) => text)
      .sort(),
  ).toEqual(
    times(5, index => response(null, { answers: { cmt: `Idea ${index}` } })).map(({ answers }) => answers['cmt']),
  );
  expect(comments.filter(({ theme }) => theme !== 'load').every(comment => !('theme' in comment))).toBe(true);
});
