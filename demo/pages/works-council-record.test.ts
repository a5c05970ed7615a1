import { describe, expect, it } from 'vitest';
import type { PulseDefinition, QuestionDefinition } from '../../src/definition/pulse-definition.js';
import { scales } from '../../src/i18n/locales/en.js';
import { loadTemplate, templateIds } from '../../src/templates/index.js';
import { recordOf, type PulseRecord } from './works-council-record.js';

const pulse = (changes: Partial<PulseDefinition> = {}): PulseDefinition => ({
  format: 'ics-pulse/1',
  id: 'canteen',
  title: 'Canteen',
  questions: [{ id: 'score', type: 'nps', title: 'Come again?' }],
  ...changes,
});
const recorded = (changes: Partial<PulseDefinition>): PulseRecord => recordOf(pulse(changes), scales);

describe('recordOf', () => {
  it.each<[string, Partial<PulseDefinition>, Partial<PulseRecord>]>([
    ['a kind', {}, { kind: 'measure', readBy: null }],
    [
      'a message and who reads it',
      { kind: 'message', readBy: 'Process owners' },
      { kind: 'message', readBy: 'Process owners', thresholds: null },
    ],
    ['a message of which nobody says who reads it', { kind: 'message' }, { readBy: '' }],
    ['no purpose', {}, { purpose: null }],
    ['the purpose', { why: 'To cook better.' }, { purpose: 'To cook better.' }],
    ['the mode', {}, { mode: 'anonymous', sendsCredentials: false }],
    ['a mode that is not anonymous', { privacy: { mode: 'identified' } }, { mode: 'identified' }],
    [
      'anonymous with credentials is not',
      { delivery: { credentials: 'include' } },
      { mode: 'confidential', sendsCredentials: true },
    ],
    ['usual thresholds', {}, { thresholds: { scores: 5, comments: 10, dimensions: [] } }],
    [
      'thresholds of its own',
      { privacy: { minimumGroup: 8, minimumComments: 12 } },
      { thresholds: { scores: 8, comments: 12, dimensions: [] } },
    ],
    [
      'no threshold below the floor',
      { privacy: { minimumGroup: 1, minimumComments: 1 } },
      { thresholds: { scores: 3, comments: 3, dimensions: [] } },
    ],
    [
      'comments never below scores',
      { privacy: { minimumGroup: 20 } },
      { thresholds: { scores: 20, comments: 20, dimensions: [] } },
    ],
    [
      'a stricter dimension, and not a laxer one',
      {
        dimensions: [
          { id: 'm', title: 'Morale', minimumGroup: 10 },
          { id: 'q', title: 'Quality' },
          { id: 'l', title: 'Lax', minimumGroup: 3 },
        ],
      },
      { thresholds: { scores: 5, comments: 10, dimensions: [{ title: 'Morale', minimum: 10 }] } },
    ],
    [
      'the recipient',
      { delivery: { endpoint: 'https://elsewhere.example/in' } },
      { endpoint: 'https://elsewhere.example/in' },
    ],
    ['no recipient', {}, { endpoint: null }],
    ['what is blotted out', { privacy: { redact: ['email'] } }, { redacted: ['email'] }],
    ['how often it asks', { invitation: { schedule: { from: '2026-01-05', every: 'P3M' } } }, { every: 'P3M' }],
    ['what may follow', { offers: [{ pulse: 'open-line' }] }, { offers: ['open-line'] }],
    [
      'each context, sent or kept, asked, and grouped by',
      { context: ['team', { id: 'request', send: false }], askContext: ['team'], groupBy: 'team' },
      {
        contexts: [
          { id: 'team', isSent: true, isAsked: true, isGroup: true },
          { id: 'request', isSent: false, isAsked: false, isGroup: false },
        ],
      },
    ],
  ])('follows the definition: %s', (_, changes, expected) => expect(recorded(changes)).toMatchObject(expected));

  it.each<[string, QuestionDefinition, object, boolean]>([
    [
      'a built-in scale',
      { id: 'q', type: 'scale', scale: 'ypn', title: 'Q' },
      { kind: 'options', labels: ['No', 'Partly', 'Yes'], isSeveral: false, hasText: false },
      false,
    ],
    [
      'an own scale',
      { id: 'q', type: 'scale', scale: 'own', title: 'Q' },
      { kind: 'options', labels: ['Bad', 'Good'], isSeveral: false, hasText: false },
      false,
    ],
    ['0 to 10', { id: 'q', type: 'nps', title: 'Q' }, { kind: 'steps', from: 0, to: 10 }, false],
    ['stars', { id: 'q', type: 'rating', points: 7, title: 'Q' }, { kind: 'steps', from: 1, to: 7 }, false],
    [
      'faces',
      { id: 'q', type: 'rating', symbol: 'faces', points: 7, title: 'Q' },
      { kind: 'steps', from: 1, to: 5 },
      false,
    ],
    [
      'yes and no',
      { id: 'q', type: 'yes-no', title: 'Q' },
      { kind: 'options', labels: ['No', 'Yes'], isSeveral: false, hasText: false },
      false,
    ],
    ['a day', { id: 'q', type: 'date', title: 'Q' }, { kind: 'day' }, false],
    ['a time', { id: 'q', type: 'time', title: 'Q' }, { kind: 'time' }, false],
    ['a length of time', { id: 'q', type: 'duration', title: 'Q' }, { kind: 'number', unit: 'minutes' }, false],
    ['a contact', { id: 'q', type: 'contact', title: 'Q' }, { kind: 'contact', fields: ['name', 'email'] }, false],
    [
      'a consent',
      { id: 'q', type: 'consent', title: 'Q', label: 'I agree' },
      { kind: 'options', labels: ['I agree'], isSeveral: false, hasText: false },
      false,
    ],
    ['a slider', { id: 'q', type: 'slider', maximum: 40, title: 'Q' }, { kind: 'steps', from: 0, to: 40 }, false],
    [
      'a ranking',
      { id: 'q', type: 'ranking', title: 'Q', options: ['a', 'b'].map(value => ({ value, label: value })) },
      { kind: 'options', labels: ['a', 'b'], isSeveral: true, hasText: false },
      false,
    ],
    ['a number', { id: 'q', type: 'number', unit: 'hours', title: 'Q' }, { kind: 'number', unit: 'hours' }, false],
    [
      'a short text',
      { id: 'q', type: 'text', length: 'short', title: 'Q' },
      { kind: 'text', maximumLength: 200 },
      true,
    ],
    ['a text', { id: 'q', type: 'text', maximumLength: 500, title: 'Q' }, { kind: 'text', maximumLength: 500 }, true],
    [
      'a list',
      { id: 'q', type: 'multi-choice', optionsFrom: 'departments', title: 'Q' },
      { kind: 'list', list: 'departments', isSeveral: true },
      false,
    ],
    [
      'a list to search',
      { id: 'q', type: 'directory', optionsFrom: 'departments', title: 'Q' },
      { kind: 'list', list: 'departments', isSeveral: false },
      false,
    ],
    [
      'options with a text beside',
      {
        id: 'q',
        type: 'choice',
        title: 'Q',
        options: [
          { value: 'a', label: 'A' },
          { value: 'o', label: 'Other', other: true },
        ],
      },
      { kind: 'options', labels: ['A', 'Other'], isSeveral: false, hasText: true },
      true,
    ],
  ])('tells what can be answered to %s', (_, question, answer, hasText) => {
    const record = recorded({
      questions: [question],
      scales: {
        own: {
          options: [
            { value: 1, label: 'Bad' },
            { value: 2, label: 'Good' },
          ],
        },
      },
    });
    expect(record.questions).toEqual([
      { id: 'q', title: 'Q', answer, isRequired: false, isConditional: false, isDrawn: false, perOptionOf: null },
    ]);
    expect(record.hasText).toBe(hasText);
  });

  it('names every question of a group by its place in the response, and no statement', () => {
    const { questions } = recorded({
      questions: [
        { id: 'intro', type: 'statement', title: 'Hello' },
        { id: 'use', type: 'multi-choice', optionsFrom: 'departments', title: 'Who?', required: true },
        {
          id: 'svc',
          type: 'group',
          forEach: 'use',
          title: 'Each',
          showIf: { question: 'use', is: 'answered' },
          questions: [{ id: 'resp', type: 'nps', title: 'Is {dept} quick for {team|your team}?' }],
        },
        { id: 'more', type: 'nps', title: 'More?' },
      ],
      rotations: [{ of: ['more'], ask: 1 }],
    });
    expect(questions).toMatchObject([
      { id: 'use', isRequired: true, isConditional: false, isDrawn: false, perOptionOf: null },
      {
        id: 'svc.resp',
        title: 'Is [dept] quick for your team?',
        isRequired: false,
        isConditional: true,
        isDrawn: false,
        perOptionOf: 'use',
      },
      { id: 'more', isDrawn: true },
    ]);
  });

  it('names each row of a matrix, and the comment on it', () => {
    const rows = ['it', 'hr'].map(id => ({ id, label: id.toUpperCase() }));
    const { questions, hasText } = recorded({
      questions: [{ id: 'work', type: 'matrix', title: 'How was it?', scale: 'own', comments: true, rows }],
    });
    expect(questions.map(({ id, title, answer }) => [id, title, answer.kind])).toEqual([
      ['work.it', 'How was it?: IT', 'options'],
      ['work.it.comment', 'How was it?: IT', 'text'],
      ['work.hr', 'How was it?: HR', 'options'],
      ['work.hr.comment', 'How was it?: HR', 'text'],
    ]);
    expect(hasText).toBe(true);
  });

  it('leaves no question of any template out, and says the purpose of each', async () => {
    for (const id of templateIds) {
      const definition = (await loadTemplate(id))!;
      const record = recordOf(definition, scales);
      const asked = JSON.stringify(definition.questions).match(/"type":"(?!statement|group)/g) ?? [];
      expect([id, record.questions.length]).toEqual([id, asked.length]);
      expect([id, record.purpose]).not.toEqual([id, null]);
      for (const { answer } of record.questions)
        if (answer.kind === 'options') expect(answer.labels.length).toBeGreaterThan(1);
    }
  });
});
