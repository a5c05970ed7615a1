import { describe, expect, it } from 'vitest';
import type { WaveRecord } from './owner-ledger.js';
import {
  dayOf,
  isIsoDay,
  judgeRetention,
  listWaves,
  monthsLater,
  readMonths,
  readWaveForm,
  type OwnedWave,
} from './owner-waves.js';

const quarterly = { from: '2026-01-05', every: 'P3M' };
const record = (changes: Partial<WaveRecord>): WaveRecord => ({
  pulse: 'p',
  id: '2026-10',
  state: 'closed',
  ...changes,
});

describe('listWaves', () => {
  const shown = (waves: readonly OwnedWave[]): readonly string[] =>
    waves.map(({ id, state, hasAnswers, endDay }) => [id, state, hasAnswers ? 'answered' : 'empty', endDay].join(' '));

  it.each<[string, readonly string[], readonly WaveRecord[], typeof quarterly | undefined, readonly string[]]>([
    ['nothing', [], [], undefined, []],
    [
      'the latest is open',
      ['2026-11', '2026-10'],
      [],
      undefined,
      ['2026-10 closed answered 2026-10-31', '2026-11 open answered 2026-11-30'],
    ],
    ['February ends', ['2028-02'], [], undefined, ['2028-02 open answered 2028-02-29']],
    [
      'a record counts',
      ['2026-10', '2026-11'],
      [record({ state: 'open' })],
      undefined,
      ['2026-10 open answered ', '2026-11 open answered 2026-11-30'],
    ],
    [
      'a record says the end',
      ['2026-10'],
      [record({ to: '2026-10-14' })],
      undefined,
      ['2026-10 closed answered 2026-10-14'],
    ],
    [
      'an announced wave does not close the one before',
      ['2026-10'],
      [record({ id: '2026-12', state: 'open', to: '2026-12-24' })],
      undefined,
      ['2026-10 open answered 2026-10-31', '2026-12 open empty 2026-12-24'],
    ],
    ['a period of the schedule', ['2026-10-05'], [], quarterly, ['2026-10-05 open answered 2027-01-04']],
    ['a day without a schedule', ['2026-10-05'], [], undefined, ['2026-10-05 open answered ']],
    ['a name', ['spring', '2026-13'], [], undefined, ['2026-13 closed answered ', 'spring open answered ']],
  ])('%s', (_, stored, records, schedule, expected) =>
    expect(shown(listWaves(stored, records, schedule))).toEqual(expected),
  );
});

describe('judgeRetention', () => {
  const wave = (id: string, endDay: string | null, state: 'open' | 'closed' = 'closed'): OwnedWave => ({
    id,
    state,
    hasAnswers: true,
    endDay,
  });

  it.each<[string, OwnedWave, string, 'due' | 'undated' | 'kept']>([
    ['the day after', wave('w', '2026-08-31'), '2027-03-01', 'due'],
    ['the last day of the period', wave('w', '2026-08-31'), '2027-02-28', 'kept'],
    ['no end, closed', wave('w', null), '2027-03-01', 'undated'],
    ['no end, open', wave('w', null, 'open'), '2099-01-01', 'kept'],
    ['open and long over', wave('w', '2026-08-31', 'open'), '2027-03-01', 'due'],
  ])('%s', (_, each, today, expected) => {
    const { due, undated } = judgeRetention([each], 6, today);
    expect(due.length > 0 ? 'due' : undated.length > 0 ? 'undated' : 'kept').toBe(expected);
  });
});

describe('readWaveForm', () => {
  const read = (fields: Record<string, string>): unknown => {
    const result = readWaveForm('p', new Map(Object.entries(fields)), '2026-11-22');
    return result.ok ? result.value : result.error;
  };

  it.each<[string, Record<string, string>, object]>([
    ['opens', { wave: '2026-12', state: 'open' }, { pulse: 'p', id: '2026-12', state: 'open' }],
    [
      'opens for a time',
      { wave: 'w', state: 'open', from: '2026-12-01', to: '2026-12-14' },
      { pulse: 'p', id: 'w', state: 'open', from: '2026-12-01', to: '2026-12-14' },
    ],
    [
      'closes today',
      { wave: 'w', state: 'closed', from: '', to: '' },
      { pulse: 'p', id: 'w', state: 'closed', to: '2026-11-22' },
    ],
    [
      'closed before',
      { wave: 'w', state: 'closed', to: '2026-11-01' },
      { pulse: 'p', id: 'w', state: 'closed', to: '2026-11-01' },
    ],
    [
      'one day',
      { wave: 'w', state: 'open', from: '2026-12-01', to: '2026-12-01' },
      { pulse: 'p', id: 'w', state: 'open', from: '2026-12-01', to: '2026-12-01' },
    ],
  ])('%s', (_, fields, expected) => expect(read(fields)).toEqual(expected));

  it.each<[string, Record<string, string>, object]>([
    ['no id', { state: 'open' }, { code: 'invalid-id', path: 'wave' }],
    ['a path for an id', { wave: '../x', state: 'open' }, { code: 'invalid-id', path: 'wave' }],
    ['no state', { wave: 'w' }, { code: 'unknown-state', path: 'state' }],
    [
      'a day that there is not',
      { wave: 'w', state: 'open', from: '2026-02-30' },
      { code: 'invalid-date', path: 'from' },
    ],
    ['another way to write it', { wave: 'w', state: 'open', to: '24.12.2026' }, { code: 'invalid-date', path: 'to' }],
    [
      'the end before the beginning',
      { wave: 'w', state: 'open', from: '2026-12-02', to: '2026-12-01' },
      { code: 'date-order', path: 'to' },
    ],
    [
      'closed today, begun tomorrow',
      { wave: 'w', state: 'closed', from: '2026-11-23' },
      { code: 'date-order', path: 'to' },
    ],
    ['closed in the future', { wave: 'w', state: 'closed', to: '2026-11-23' }, { code: 'date-ahead', path: 'to' }],
  ])('refuses %s', (_, fields, expected) => expect(read(fields)).toEqual([expected]));
});

describe('readMonths', () => {
  it.each<[string, object]>([
    ['', { ok: true, value: { months: null } }],
    ['1', { ok: true, value: { months: 1 } }],
    ['120', { ok: true, value: { months: 120 } }],
    ...['0', '121', '-1', '1.5', '6 months', '=6'].map((text): [string, object] => [
      text,
      { ok: false, error: [{ code: 'invalid-months', path: 'months', values: { most: 120 } }] },
    ]),
  ])('%j', (months, expected) => expect(readMonths(new Map([['months', months]]))).toEqual(expected));
});

describe('days', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-2-8', false],
    ['0000-00-00', false],
    ['', false],
  ])('isIsoDay(%j): %s', (text, expected) => expect(isIsoDay(text)).toBe(expected));

  it('adds months, and stays in the month that is meant', () => {
    expect([monthsLater('2026-08-31', 6), monthsLater('2026-11-22', 12)]).toEqual(['2027-02-28', '2027-11-22']);
  });

  it('takes the day of an instant in UTC', () => expect(dayOf(Date.UTC(2026, 10, 22, 23, 59))).toBe('2026-11-22'));
});
