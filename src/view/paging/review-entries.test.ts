import { expect, it } from 'vitest';
import type { QuestionDefinition } from '../../definition/pulse-definition.js';
import * as english from '../../i18n/locales/en.js';
import { createLanguage } from '../../i18n/messages.js';
import { pulseOf, settingOf } from '../../session/fake-session.js';
import { pagesOf } from '../../session/flow.js';
import type { SessionState } from '../../session/session-state.js';
import { reviewEntries } from './review-entries.js';

const questions: readonly QuestionDefinition[] = [
  { id: 'hello', type: 'statement', title: 'Hello' },
  { id: 'score', type: 'nps', title: 'Would {team|you} come **again**?' },
  { id: 'mood', type: 'scale', scale: 'mood5', title: 'Mood' },
  { id: 'use', type: 'multi-choice', title: 'Who?', optionsFrom: 'departments' },
  {
    id: 'svc',
    type: 'group',
    title: 'Each',
    forEach: 'use',
    questions: [
      { id: 'resp', type: 'scale', scale: 'mood5', title: 'How quick?' },
      { id: 'more', type: 'text', title: 'More on {dept}?' },
    ],
  },
];
const definition = pulseOf(questions, {
  context: ['team'],
  askContext: ['team'],
  pages: [['hello'], ['score', 'mood'], ['use'], ['svc']],
});

it('says page by page what was answered, in labels', () => {
  const setting = settingOf(definition);
  const answers: SessionState['answers'] = { '@team': 'hr', score: 9, use: ['it'], 'svc.it.more': 'Fine' };
  const skips: SessionState['skips'] = { mood: 'pns', 'svc.it.resp': 'na' };
  const pages = reviewEntries(
    setting,
    pagesOf(setting, answers),
    { answers, skips },
    createLanguage('en', english),
    'No answer',
  );
  expect(pages.map(({ id, entries }) => [id, entries.map(({ title, lines }) => [title, ...lines])])).toEqual([
    ['@team', [['Your team?', 'People']]],
    [
      'score',
      [
        ['Would People come **again**?', '9 / 10'],
        ['Mood', 'Rather not say'],
      ],
    ],
    ['use', [['Who?', 'IT']]],
    [
      'svc',
      [
        ['IT: How quick?', 'Does not apply'],
        ['More on IT?', 'Fine'],
      ],
    ],
  ]);
});

it('says what was left open', () => {
  const setting = settingOf(pulseOf([{ id: 'n', type: 'nps', title: 'N' }]));
  expect(
    reviewEntries(
      setting,
      pagesOf(setting, {}),
      { answers: {}, skips: {} },
      createLanguage('en', english),
      'No answer',
    ),
  ).toEqual([{ id: 'n', entries: [{ key: 'n', title: 'N', lines: ['No answer'] }] }]);
});
