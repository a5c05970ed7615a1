import { expect, it } from 'vitest';
import { questionVariables } from './question-variables.js';
import { definition, response, times } from './service-example.js';
import { shuffledComments } from './shuffled-comments.js';

const scope = { definition, contracts: {}, lists: {}, language: 'en', minimum: 5 };

it('gives nothing for a question that nobody knows how to read', () => {
  expect(questionVariables(scope)).toEqual([]);
});

it('keeps equal texts and their languages, in the same order at every call', async () => {
  const { questionContracts } = await import('../question/question-contracts.js');
  const variable = questionVariables({ ...scope, contracts: questionContracts }).find(v => v.measure.id === 'cmt');
  const written = times(6, index => response(null, { answers: { cmt: `Idea ${index % 3}` }, language: 'de' }));
  const comments = variable ? shuffledComments(variable, 'w', written) : [];
  expect(comments.map(({ text }) => text).sort()).toEqual(['Idea 0', 'Idea 0', 'Idea 1', 'Idea 1', 'Idea 2', 'Idea 2']);
  expect(comments[0]).toMatchObject({ w: 'w', g: 'all', d: 'cmt', id: 'cmt-1', lang: 'de' });
  expect(variable && shuffledComments(variable, 'w', [...written].reverse())).toEqual(comments);
});

it('names the theme of a comment where five chose the same', async () => {
  const { questionContracts } = await import('../question/question-contracts.js');
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
  const variable = questionVariables({ ...scope, definition: themed, contracts: questionContracts }).find(
    ({ measure }) => measure.id === 'cmt',
  );
  const written = times(10, index =>
    response(null, {
      answers: { cmt: `Idea ${index}`, ...(index < 9 ? { about: index < 5 ? 'load' : 'tools' } : {}) },
    }),
  );
  const comments = variable ? shuffledComments(variable, 'w', written) : [];
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
