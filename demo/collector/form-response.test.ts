import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { formResponse } from './form-response.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  language: 'de',
  questions: [
    { id: 'taste', type: 'scale', scale: 'qual5', title: 'Taste', notApplicable: true },
    { id: 'hours', type: 'number', title: 'Hours', decimals: 1 },
    { id: 'agree', type: 'consent', title: 'Agree', label: 'I agree' },
    { id: 'day', type: 'date', title: 'Day' },
    { id: 'delay', type: 'duration', title: 'Delay' },
    { id: 'call', type: 'contact', title: 'Call' },
    { id: 'kept', type: 'yes-partly-no', title: 'Kept' },
    { id: 'pull', type: 'slider', title: 'Pull' },
    { id: 'first', type: 'ranking', title: 'First', options: [] },
    { id: 'share', type: 'allocation', title: 'Share', options: [] },
    {
      id: 'work',
      type: 'matrix',
      title: 'Work',
      scale: 'qual5',
      notApplicable: true,
      comments: true,
      rows: ['it', 'hr', 'law'].map(id => ({ id, label: id })),
    },
    { id: 'days', type: 'multi-choice', title: 'Days', options: [] },
    { id: 'why', type: 'choice', title: 'Why', options: [] },
    { id: 'wish', type: 'text', title: 'Wish' },
  ],
  context: ['team'],
};

const read = (fields: readonly (readonly [string, string])[]) =>
  formResponse(fields, definition, { id: 'f'.repeat(32), definitionHash: 'h', wave: '2026-11' });

describe('formResponse', () => {
  it('fills in what a form does not say', () => {
    expect(read([])).toEqual({
      format: 'ics-response/1',
      id: 'f'.repeat(32),
      pulse: 'lunch',
      definition: 'h',
      wave: '2026-11',
      language: 'de',
      complete: true,
      answers: {},
      skipped: {},
      context: {},
    });
  });

  it('takes the form at its word', () => {
    const head = { id: 'a'.repeat(32), pulse: 'lunch', definition: 'old', wave: '2026-W47', language: 'ar' };
    expect(read(Object.entries(head))).toMatchObject(head);
  });

  it.each([
    [[['taste', '4']], { answers: { taste: 4 } }],
    [[['taste', 'four']], { answers: { taste: 'four' } }],
    [[['taste', 'na']], { answers: {}, skipped: { taste: 'na' } }],
    [[['taste', 'pns']], { answers: { taste: 'pns' } }],
    [[['hours', '2,5']], { answers: { hours: 2.5 } }],
    [[['agree', '1']], { answers: { agree: 1 } }],
    [[['day', '2026-11-22']], { answers: { day: '2026-11-22' } }],
    [[['delay', '90']], { answers: { delay: 90 } }],
    [
      [
        ['call.consent', '1'],
        ['call.name', '12'],
        ['call.email', 'kim@example.com'],
      ],
      { answers: { call: { name: '12', email: 'kim@example.com' } }, skipped: {} },
    ],
    [[['call.email', 'kim@example.com']], { answers: {}, skipped: { call: 'blank' } }],
    [[['kept', '1']], { answers: { kept: 1 } }],
    [[['pull', '40']], { answers: { pull: 40 } }],
    [
      [
        ['work.it', '4'],
        ['work.it.comment', '7'],
        ['work.hr', 'na'],
      ],
      { answers: { work: { it: 4, 'it.comment': '7' } }, skipped: { 'work.hr': 'na', 'work.law': 'blank' } },
    ],
    [
      [
        ['share.speed', '70'],
        ['share.price', ''],
        ['share.care', '30'],
      ],
      { answers: { share: { speed: 70, care: 30 } }, skipped: {} },
    ],
    [[['share.speed', '']], { answers: {}, skipped: { share: 'blank' } }],
    [
      [
        ['first', 'speed'],
        ['first', 'price'],
      ],
      { answers: { first: ['speed', 'price'] } },
    ],
    [
      [
        ['days', 'mon'],
        ['days', 'tue'],
      ],
      { answers: { days: ['mon', 'tue'] } },
    ],
    [
      [
        ['why', 'other'],
        ['why.other', 'The queue'],
      ],
      { answers: { why: 'other', 'why.other': 'The queue' } },
    ],
    [
      [
        ['why', 'load'],
        ['why.other', ''],
      ],
      { answers: { why: 'load' }, skipped: {} },
    ],
    [[['wish', ' more\r\nsalad ']], { answers: { wish: ' more\r\nsalad ' } }],
    [[['wish', '  ']], { answers: {}, skipped: { wish: 'blank' } }],
    [[['context-team', 'it']], { context: { team: 'it' }, answers: {} }],
    [[['context-team', '']], { context: {} }],
    [[['surprise', 'x']], { answers: { surprise: 'x' } }],
  ] as const)('reads %j', (fields, expected) => expect(read(fields)).toMatchObject(expected));
});
