import { expect, it } from 'vitest';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { contact } from '../../src/question/contact/contact.js';
import { date } from '../../src/question/date/date.js';
import { duration } from '../../src/question/duration/duration.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { time } from '../../src/question/time/time.js';
import { describeQuestionContract } from './question-contract.js';

describeQuestionContract(date, {
  question: { id: 'q', type: 'date', title: 'Q', minimum: '2024-01-01', maximum: '2026-12-31' },
  accepted: [
    ['2024-01-01', '2024-01-01'],
    ['2024-02-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
  ],
  refused: [
    ['2023-12-31', 'day-too-early'],
    ['2027-01-01', 'day-too-late'],
    ['2026-02-29', 'not-a-date'],
    ['2026-13-01', 'not-a-date'],
    ['2026-1-1', 'not-a-date'],
    ['22.11.2026', 'not-a-date'],
    ['today', 'not-a-date'],
    ['2026-11-22T10:00', 'not-a-date'],
    [Number.NaN, 'not-a-date'],
    [20261122, 'wrong-type'],
  ],
  mistakes: [
    [{ minimum: '2026-02-30' }, 'not-a-date'],
    [{ maximum: 'tomorrow' }, 'not-a-date'],
    [{ minimum: '2027-01-01' }, 'minimum-above-maximum'],
  ],
  codes: null,
  isScored: false,
});

it.each([
  [{ minimum: 'today' }, '2026-11-21', 'day-too-early'],
  [{ minimum: 'today' }, '2026-11-22', null],
  [{ maximum: 'today' }, '2026-11-22', null],
  [{ maximum: 'today' }, '2026-11-23', 'day-too-late'],
])('holds a day against today: %o %s', (bounds, value, code) => {
  const question = { id: 'q', type: 'date', title: 'Q', ...bounds } as const;
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] } as const;
  const scope = { definition, lists: {}, context: {} };
  expect(date.check(question, definition)).toEqual([]);
  const outcome = date.parseAnswer(question, value, { ...scope, today: '2026-11-22' });
  expect(outcome.ok ? null : outcome.error[0]?.code).toBe(code);
  expect(date.parseAnswer(question, value, scope).ok).toBe(true);
});

describeQuestionContract(time, {
  question: { id: 'q', type: 'time', title: 'Q', minimum: '08:00', maximum: '18:30' },
  accepted: [
    ['08:00', '08:00'],
    ['18:30', '18:30'],
  ],
  refused: [
    ['07:59', 'time-too-early'],
    ['18:31', 'time-too-late'],
    ['24:00', 'not-a-time'],
    ['9:30', 'not-a-time'],
    ['09:30:00', 'not-a-time'],
    [Number.NaN, 'not-a-time'],
    [930, 'wrong-type'],
  ],
  mistakes: [
    [{ minimum: '8:00' }, 'not-a-time'],
    [{ maximum: '24:00' }, 'not-a-time'],
    [{ minimum: '19:00' }, 'minimum-above-maximum'],
  ],
  codes: null,
  isScored: false,
});

describeQuestionContract(duration, {
  question: { id: 'q', type: 'duration', title: 'Q', minimum: 5, maximum: 600 },
  accepted: [
    [5, 5],
    [90, 90],
    [600, 600],
  ],
  refused: [
    [4, 'time-too-short'],
    [601, 'time-too-long'],
    [7.5, 'not-minutes'],
    [-5, 'not-minutes'],
    [Number.NaN, 'not-minutes'],
    [Infinity, 'not-minutes'],
    ['90', 'wrong-type'],
    ['PT90M', 'wrong-type'],
  ],
  mistakes: [
    [{ minimum: 601 }, 'minimum-above-maximum'],
    [{ minimum: -1 }, 'not-minutes'],
    [{ maximum: 7.5 }, 'not-minutes'],
  ],
  codes: null,
  isScored: false,
});

it('takes whole days where it asks for days', () => {
  const question = { id: 'q', type: 'duration', title: 'Q', precision: 'days' } as const;
  const scope = {
    definition: { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] },
    lists: {},
    context: {},
  } as const;
  expect(duration.parseAnswer(question, 2880, scope)).toEqual({ ok: true, value: 2880 });
  expect(duration.parseAnswer(question, 90, scope)).toMatchObject({ ok: false, error: [{ code: 'not-minutes' }] });
});

describeQuestionContract(contact, {
  question: { id: 'q', type: 'contact', title: 'Q', fields: ['name', 'email', 'phone'] },
  privacy: { mode: 'identified' },
  accepted: [
    [
      { name: ' Kim Ek ', email: 'kim.ek+pulse@mail.example.com' },
      { name: 'Kim Ek', email: 'kim.ek+pulse@mail.example.com' },
    ],
    [{ phone: '+49 (30) 123-45' }, { phone: '+49 (30) 123-45' }],
    [{ phone: '٠١٢٣٤٥' }, { phone: '٠١٢٣٤٥' }],
  ],
  refused: [
    ['kim@example.com', 'wrong-type'],
    [['kim@example.com'], 'wrong-type'],
    [{}, 'contact-missing'],
    [{ name: 'Kim' }, 'contact-missing'],
    [{ email: 'kim' }, 'not-an-email'],
    [{ email: 'kim@intranet' }, 'not-an-email'],
    [{ email: 'k im@example.com' }, 'not-an-email'],
    [{ email: 'kim@@example.com' }, 'not-an-email'],
    [{ phone: '1234' }, 'not-a-phone'],
    [{ phone: '1234567890123456' }, 'not-a-phone'],
    [{ phone: 'call me 12345' }, 'not-a-phone'],
    [{ email: 'kim@example.com', name: ' ' }, 'empty-text'],
    [{ email: 'kim@example.com', name: 'x'.repeat(201) }, 'text-too-long'],
    [{ email: 'kim@example.com', street: 'x' }, 'unknown-contact-field'],
    [{ email: 5 }, 'wrong-type'],
  ],
  mistakes: [
    [{ fields: ['name'] }, 'contact-without-address'],
    [{ fields: ['email', 'email'] }, 'duplicate-contact-field'],
  ],
  codes: null,
  isScored: false,
});

it.each([
  [undefined, 1],
  [{ mode: 'anonymous' }, 1],
  [{ mode: 'confidential' }, 0],
  [{ mode: 'identified' }, 0],
] as const)('asks for a contact in no anonymous pulse: %o', (privacy, found) => {
  const question = { id: 'q', type: 'contact', title: 'Q' } as const;
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question], ...(privacy && { privacy }) };
  const outcome = parseDefinition(definition, questionContracts);
  const issue = { code: 'contact-in-anonymous-pulse', path: ['questions', 0, 'type'] };
  expect(outcome).toMatchObject(found ? { ok: false, error: [issue] } : { ok: true });
});

it('judges an address of any length in no time', () => {
  const question = { id: 'q', type: 'contact', title: 'Q', fields: ['email', 'phone'] } as const;
  const scope = {
    definition: { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] },
    lists: {},
    context: {},
  } as const;
  const start = performance.now();
  for (const text of ['a@' + 'a.'.repeat(30_000), '1 '.repeat(30_000)]) {
    expect(contact.parseAnswer(question, { email: text }, scope).ok).toBe(false);
    expect(contact.parseAnswer(question, { phone: text }, scope).ok).toBe(false);
  }
  expect(performance.now() - start).toBeLessThan(100);
});
