import { describe, expect, it } from 'vitest';
import type { FollowUpDefinition } from '../definition/pulse-definition.js';
import { loadTemplate } from '../templates/index.js';
import { afterAnswer, dueReminder, keptReminders, remindersOf, type Reminder } from './reminder.js';

const at = (day: string): number => Date.parse(`${day}T15:00:00Z`);
const facts = (context: Readonly<Record<string, string>> = {}, answers: Readonly<Record<string, string>> = {}) => ({
  answer: (id: string) => answers[id],
  context: (id: string) => context[id],
  score: () => undefined,
  item: () => undefined,
});
const reminder = (pulse: string, from: string, until: string, context: Reminder['context'] = {}): Reminder => ({
  pulse,
  title: 'Lunch',
  from,
  until,
  context,
});

const made = (followUps: readonly FollowUpDefinition[], context = {}, nowMs = at('2026-11-22')): readonly Reminder[] =>
  remindersOf({ followUps, title: 'Lunch' }, facts(context), nowMs, 'random');

describe('remindersOf', () => {
  it('say which days, and nothing about the answer or the person', () => {
    const followUps = [{ pulse: 'later', after: 'P2D', expires: 'P30D', context: { stage: 'follow-up' } }];
    expect(made(followUps)).toEqual([
      { pulse: 'later', title: 'Lunch', from: '2026-11-24', until: '2026-12-22', context: { stage: 'follow-up' } },
    ]);
  });

  it('share one id among all that follows an answer', () => {
    const followUp = { pulse: 'later', after: 'P2D', expires: 'P30D', draw: ['case'] };
    expect(made([followUp, followUp]).map(({ context }) => context['case'])).toEqual(['random', 'random']);
  });

  it('are made where their condition holds', () => {
    const first = { not: { context: 'stage', is: 'is', value: 'follow-up' } } as const;
    const followUps = [{ pulse: 'later', after: 'P2D', expires: 'P30D', if: first }];
    expect(made(followUps)).toHaveLength(1);
    expect(made(followUps, { stage: 'follow-up' })).toEqual([]);
  });

  it.each([
    [
      'breakdown-report',
      [
        ['breakdown-resolve', '2026-11-24'],
        ['breakdown-resolve', '2026-12-06'],
      ],
    ],
    ['clear-the-air', [['clear-the-air', '2026-12-06']]],
    ['next-day', [['next-day', '2026-12-21']]],
    ['ics-core5', [['follow-up', '2026-12-22']]],
    ['customer-for-a-day', []],
  ])('of the template %s are %j', async (id, expected) => {
    const template = (await loadTemplate(id))!;
    const found = remindersOf(template, facts(), at('2026-11-22'), 'random');
    expect(found.map(({ pulse, from }) => [pulse, from])).toEqual(expected);
  });

  it('of a diary follow its end', async () => {
    const template = (await loadTemplate('customer-for-a-day'))!;
    const found = remindersOf(template, facts({}, { note: 'end' }), at('2026-11-22'), 'random');
    expect(found.map(({ from, until, context }) => [from, until, context])).toEqual([
      ['2026-12-22', '2027-02-20', { stage: 'follow-up' }],
    ]);
  });
});

describe('dueReminder', () => {
  const kept = [
    reminder('a', '2026-12-06', '2026-12-31'),
    reminder('a', '2026-11-24', '2026-12-10'),
    reminder('b', '2026-11-01', '2026-12-31'),
  ];

  it.each([
    ['the day before', '2026-11-23', undefined],
    ['on its day', '2026-11-24', '2026-11-24'],
    ['of two, the one that has been due the longest', '2026-12-06', '2026-11-24'],
    ['after the first has expired, the second', '2026-12-11', '2026-12-06'],
    ['on the last day', '2026-12-31', '2026-12-06'],
    ['when all have expired', '2027-01-01', undefined],
  ])('%s', (_case, day, from) => {
    expect(dueReminder(kept, 'a', at(day))?.from).toBe(from);
  });

  it('is none for another pulse', () => {
    expect(dueReminder(kept, 'c', at('2026-12-06'))).toBeUndefined();
  });
});

describe('keptReminders', () => {
  it.each([
    undefined,
    null,
    'text',
    {},
    [7, null, {}, { ...reminder('a', '2026-11-24', '2027-01-01'), context: { a: 1 } }],
  ])('are none in %j', record => {
    expect(keptReminders(record, at('2026-11-22'))).toEqual([]);
  });

  it('are let go of after their last day', () => {
    const record = [reminder('a', '2026-10-01', '2026-11-21'), reminder('b', '2026-10-01', '2026-11-22')];
    expect(keptReminders(record, at('2026-11-22')).map(({ pulse }) => pulse)).toEqual(['b']);
  });
});

describe('afterAnswer', () => {
  it('the one that was due is done; what waits and what is new stays', () => {
    const due = reminder('a', '2026-11-01', '2026-12-31');
    const waiting = reminder('a', '2026-12-06', '2026-12-31');
    const added = reminder('b', '2026-12-06', '2026-12-31');
    expect(afterAnswer([due, waiting], 'a', [added], at('2026-11-22'))).toEqual([waiting, added]);
  });

  it('no more than twenty are kept, the newest', () => {
    const many = Array.from({ length: 25 }, (_, index) => reminder(`p${index}`, '2026-12-06', '2026-12-31'));
    const kept = afterAnswer(many, 'other', [reminder('new', '2026-12-06', '2026-12-31')], at('2026-11-22'));
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)?.pulse).toBe('new');
  });
});
