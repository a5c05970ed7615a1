import { expect, it } from 'vitest';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { summarize } from './summarize.js';
import { withoutAnswers } from './without-answers.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'p',
  title: 'After {how|this}',
  context: ['team'],
  questions: [
    { id: 'how', type: 'nps', title: 'How likely in {team|your team}, {dept|there}?' },
    { id: 'why', type: 'choice', title: 'Why {how}?', options: [{ value: 'a', label: 'As {how|before}' }] },
  ],
  translations: {
    de: {
      title: 'Nach {how|diesem}',
      'questions.how.title': 'Wie {team|gern}?',
      'questions.why.title': 'Warum {how}?',
      'questions.why.options.a.label': 'Wie {how|zuvor}',
    },
  },
};

it('has the words for nothing known where a text names an answer', () => {
  const { title, questions, translations } = withoutAnswers(definition);
  expect(title).toBe('After this');
  expect(questions[0]?.title).toBe('How likely in {team|your team}, {dept|there}?');
  expect(questions[1]).toMatchObject({ title: 'Why …?', options: [{ label: 'As before' }] });
  expect(translations?.['de']).toEqual({
    title: 'Nach diesem',
    'questions.how.title': 'Wie {team|gern}?',
    'questions.why.title': 'Warum …?',
    'questions.why.options.a.label': 'Wie zuvor',
  });
});

it('is what results are labelled by', () => {
  const { pulse, dims } = summarize({
    definition,
    contracts: questionContracts,
    lists: {},
    language: 'en',
    waves: [],
    generated: '2026-11-22T00:00:00Z',
  });
  expect(pulse.title).toEqual({ en: 'After this', de: 'Nach diesem' });
  expect(dims.map(({ label }) => label)).toEqual([
    { en: 'How likely in {team|your team}, {dept|there}?', de: 'Wie {team|gern}?' },
    { en: 'Why …?', de: 'Warum …?' },
  ]);
});
