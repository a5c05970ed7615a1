import { describe, expect, it } from 'vitest';
import type { QuestionDefinition } from '../definition/pulse-definition.js';
import { messages as deMessages, scales as deScales } from '../i18n/locales/de.js';
import { messages, scales } from '../i18n/locales/en.js';
import { createLanguage } from '../i18n/messages.js';
import type { AnswerValue } from '../response/response.js';
import { departments, pulseOf, settingOf } from './fake-session.js';
import { fillQuestion, fillText } from './fill-text.js';
import { factPrinter } from './print-fact.js';
import type { SessionSetting } from './session-state.js';
import { readVariables } from './variables.js';

const languages = {
  en: createLanguage('en', { messages, scales }),
  de: createLanguage('de', { messages: deMessages, scales: deScales }),
};
const printFact = factPrinter(tag => languages[tag === 'de' ? 'de' : 'en']);

const options = [
  { value: 'load', label: 'Workload' },
  { value: 'tools', label: 'Tools for {team}' },
  { value: 'else', label: 'Something else', other: true },
];
const questions = [
  { id: 'freq', type: 'scale', scale: 'freq5', title: 'F' },
  { id: 'own', type: 'scale', scale: 'heat', title: 'O' },
  { id: 'likely', type: 'nps', title: 'N' },
  { id: 'stars', type: 'rating', title: 'R' },
  { id: 'mood', type: 'rating', title: 'R', labels: [{ value: 4, label: 'Sunny' }] },
  { id: 'done', type: 'yes-no', title: 'Y' },
  { id: 'why', type: 'choice', options, title: 'W' },
  { id: 'all', type: 'multi-choice', options, title: 'W' },
  { id: 'use', type: 'multi-choice', optionsFrom: 'departments', title: 'U' },
  { id: 'order', type: 'ranking', options, title: 'O' },
  { id: 'cost', type: 'number', unit: 'Euro', about: true, title: 'C' },
  { id: 'slide', type: 'slider', unit: '%', title: 'S' },
  { id: 'day', type: 'date', title: 'D' },
  { id: 'at', type: 'time', title: 'T' },
  { id: 'took', type: 'duration', title: 'D' },
  { id: 'cmt', type: 'text', title: 'C' },
  { id: 'grid', type: 'matrix', scale: 'freq5', rows: [{ id: 'it', label: 'IT' }], title: 'M' },
  { id: 'share', type: 'allocation', options: options.slice(0, 2), title: 'A' },
  { id: 'yes', type: 'consent', label: 'I agree', title: 'C' },
  { id: 'me', type: 'contact', title: 'C' },
  { id: 'hello', type: 'statement', title: 'Hello' },
  {
    id: 'svc',
    type: 'group',
    forEach: 'use',
    title: 'S',
    questions: [{ id: 'quick', type: 'scale', scale: 'quick5', title: 'Q' }],
  },
] as unknown as readonly QuestionDefinition[];

const definition = pulseOf(questions, {
  context: ['team'],
  scales: {
    heat: {
      options: [
        { value: 1, label: 'Cold' },
        { value: 2, label: 'Warm' },
      ],
    },
  },
  scores: [{ id: 'ics', kind: 'mean', of: ['freq'] }],
  variables: [{ id: 'waste', is: { product: [{ question: 'cost' }, 1.005] } }],
});
const setting: SessionSetting = {
  ...settingOf(definition, { context: { team: 'legal' } }),
  printFact,
  readVariables: known => readVariables(definition.variables ?? [], known),
  scoreOf: (id, { freq }) => (id === 'ics' && typeof freq === 'number' ? -0.2 + freq * 10 : undefined),
};
const inGerman: SessionSetting = { ...setting, definition: { ...definition, language: 'de' } };

type Case = readonly [text: string, answers: Readonly<Record<string, AnswerValue>>, said: string];

describe('printFact', () => {
  it.each<Case>([
    ['{freq}', { freq: 4 }, 'Often'],
    ['{own}', { own: 2 }, 'Warm'],
    ['{likely}', { likely: 0 }, '0'],
    ['{stars}', { stars: 4 }, '4'],
    ['{mood}', { mood: 4 }, 'Sunny'],
    ['{mood}', { mood: 3 }, '3'],
    ['{done}', { done: 2 }, 'Yes'],
    ['{why}', { why: 'load' }, 'Workload'],
    ['{why}', { why: 'tools' }, 'Tools for Legal'],
    ['{why}', { why: 'else' }, 'Something else'],
    ['{why}', { why: 'else', 'why.other': 'Noise' }, 'Noise'],
    ['{all}', { all: ['load', 'tools', 'else'], 'all.other': 'Noise' }, 'Workload, Tools for Legal, and Noise'],
    ['{use}', { use: ['it', 'hr'] }, 'IT and People'],
    ['{order}', { order: ['else', 'load'] }, 'Something else and Workload'],
    ['{cost} Euro', { cost: 1234.5 }, '1,234.5 Euro'],
    ['{cost}', { cost: 3, 'cost.other': 'about' }, '≈ 3'],
    ['{slide} %', { slide: 40 }, '40 %'],
    ['{day}', { day: '2026-11-22' }, 'November 22, 2026'],
    ['{took}', { took: 90 }, '1 hour 30 minutes'],
    ['{cmt}', { cmt: 'More light' }, 'More light'],
    ['{ics}', { freq: 4 }, '40'],
    ['{ics}', { freq: 0 }, '0'],
    ['{waste}', { cost: 1234 }, '1,240.17'],
  ])('%j with %j says %j', (text, answers, said) => {
    expect(fillText(text, setting, answers, null)).toBe(said);
  });

  it.each<Case>([
    ['{freq}', { freq: 4 }, 'Oft'],
    ['{cost}', { cost: 1234.5 }, '1.234,5'],
    ['{waste}', { cost: 1000 }, '1.005'],
    ['{day}', { day: '2026-11-22' }, '22. November 2026'],
    ['{at}', { at: '09:30' }, '09:30'],
    ['{took}', { took: 61 }, '1 Stunde 1 Minute'],
    ['{all}', { all: ['load', 'else'] }, 'Workload und Something else'],
  ])('%j with %j says %j in German', (text, answers, said) => {
    expect(fillText(text, inGerman, answers, null)).toBe(said);
  });

  it.each<Case>([
    ['{grid|-}', { grid: { it: 4 } }, '-'],
    ['{share|-}', { share: { load: 60, tools: 40 } }, '-'],
    ['{yes|-}', { yes: 1 }, '-'],
    ['{me|-}', { me: { name: 'Ann', email: 'ann@example.com' } }, '-'],
    ['{hello|-}', {}, '-'],
    ['{svc|-}', { 'svc.it.quick': 2 }, '-'],
    ['{quick|-}', { 'svc.it.quick': 2 }, '-'],
    ['{cmt|nothing yet}{cmt}', {}, 'nothing yet'],
    ['{cmt|-}', { cmt: '  ' }, '-'],
    ['{ics|-}{waste|-}', {}, '--'],
    ['{nobody|-}', {}, '-'],
  ])('%j with %j leaves %j', (text, answers, left) => {
    expect(fillText(text, setting, answers, null)).toBe(left);
  });

  it('speaks of the same round first', () => {
    const answers = { freq: 1, 'svc.it.quick': 1, 'svc.hr.quick': 5 };
    const inRound = (item: string): string =>
      fillText('{quick} {freq}', setting, answers, { group: 'svc', item, label: item });
    expect(inRound('it')).not.toBe(inRound('hr'));
    expect(inRound('it')).toMatch(/ Never$/);
  });

  it('names the context before anything else', () => {
    const twice = pulseOf([...questions, { id: 'team', type: 'text', title: 'T' }], { context: ['team'] });
    expect(fillText('{team}', { ...setting, definition: twice }, { team: 'mine' }, null)).toBe('Legal');
  });

  it('does not come back to itself by way of a label', () => {
    const round = pulseOf([
      { id: 'a', type: 'choice', title: '{a|-}', options: [{ value: 'x', label: 'X {a|none}' }] },
    ]);
    const question = round.questions[0]!;
    if (question.type === 'group') throw new Error('It is a choice.');
    expect(fillQuestion(question, { ...setting, definition: round }, { a: 'x' }, null).title).toBe('X none');
  });

  it('prints in English where a tag only looks like one', () => {
    const odd = { ...setting, definition: { ...definition, language: 'xx-1' } };
    expect(fillText('{cost}', odd, { cost: 1234.5 }, null)).toBe('1,234.5');
  });

  it('keeps each in its line, without directions of its own', () => {
    const cmt = ' one\n\ttwo \u202Ethree\u2066 ';
    expect(fillText('<{cmt}>', setting, { cmt }, null)).toBe('<one two three>');
  });
});

it('needs no list to say what was chosen', () => {
  expect(departments).toHaveLength(3);
  expect(fillText('{use}', { ...setting, lists: {} }, { use: ['it'] }, null)).toBe('it');
});
