import { parseDuration, laterOnWall } from '../../src/definition/iso-duration.js';
import type { Id, ScheduleDefinition } from '../../src/definition/pulse-definition.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import type { FormFields, OwnerIssue } from './owner-issue.js';
import type { WaveRecord } from './owner-ledger.js';

/** A wave as its owner sees it: without a number of answers, because whoever watches a number sees single answers arrive. */
export interface OwnedWave {
  readonly id: Id;
  readonly state: 'open' | 'closed';
  readonly from?: string;
  readonly to?: string;
  /** False: it was announced, and nobody has answered yet. */
  readonly hasAnswers: boolean;
  /** ISO date of its last day. Null: it goes on, or nobody knows. */
  readonly endDay: string | null;
}

/** ISO date of an instant, in UTC, as waves without a schedule are. */
export const dayOf = (nowMs: number): string => new Date(nowMs).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** True for a date of the calendar, written `2026-11-22`. */
export const isIsoDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && dayOf(ms) === text;
};

/** A date so many calendar months later; in a month that is too short, its last day. */
export const monthsLater = (day: string, months: number): string =>
  dayOf(laterOnWall(Date.parse(day), { months, days: 0 }));

/** The last day that the id of a wave names: of a month, or of a period of the schedule that begins with that day. */
const endNamedBy = (id: Id, schedule: ScheduleDefinition | undefined): string | null => {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(id)) {
    return dayOf(laterOnWall(Date.parse(`${id}-01`), { months: 1, days: -1 }));
  }
  const every = schedule?.every === undefined ? null : parseDuration(schedule.every);
  if (every === null || !isIsoDay(id)) return null;
  return dayOf(laterOnWall(Date.parse(id), { ...every, days: every.days - 1 }));
};

/**
 * Every wave that was answered or recorded, in the order of ids. Without a record the latest that was answered is open, and
 * every other closed.
 */
export const listWaves = (
  stored: readonly Id[],
  records: readonly WaveRecord[],
  schedule?: ScheduleDefinition,
): readonly OwnedWave[] => {
  const recordOf = new Map(records.map(record => [record.id, record]));
  const latest = [...stored].sort().at(-1);
  return [...new Set([...stored, ...recordOf.keys()])].sort().map(id => {
    const record = recordOf.get(id);
    const { from, to } = record ?? {};
    const goesOn = record?.state === 'open' && to === undefined;
    return {
      id,
      state: record?.state ?? (id === latest ? 'open' : 'closed'),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      hasAnswers: stored.includes(id),
      endDay: goesOn ? null : (to ?? endNamedBy(id, schedule)),
    };
  });
};

/**
 * What the look at retention does: waves whose last day lies more than `months` back are deleted as a whole, since the
 * figures published before and after the deletion of single answers would tell those answers. A closed wave of which nobody
 * knows the last day is given today's, so that its time begins to run.
 */
export const judgeRetention = (
  waves: readonly OwnedWave[],
  months: number,
  today: string,
): { readonly due: readonly Id[]; readonly undated: readonly Id[] } => ({
  due: waves.filter(({ endDay }) => endDay !== null && monthsLater(endDay, months) < today).map(({ id }) => id),
  undated: waves.filter(({ state, endDay }) => state === 'closed' && endDay === null).map(({ id }) => id),
});

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Reads a form with `wave`, `state`, `from` and `to`. A wave that is closed without a last day ended today.
 * @param today ISO date
 */
export const readWaveForm = (
  pulse: Id,
  fields: FormFields,
  today: string,
): Result<WaveRecord, readonly OwnerIssue[]> => {
  const given = (name: string): string => fields.get(name) ?? '';
  const [id, state, from, to] = [given('wave'), given('state'), given('from'), given('to')];
  const issues: OwnerIssue[] = [];
  if (!idPattern.test(id)) issues.push({ code: 'invalid-id', path: 'wave' });
  for (const name of ['from', 'to']) {
    if (given(name) !== '' && !isIsoDay(given(name))) issues.push({ code: 'invalid-date', path: name });
  }
  if (state !== 'open' && state !== 'closed') return fail([...issues, { code: 'unknown-state', path: 'state' }]);
  if (issues.length > 0) return fail(issues);
  const end = to === '' && state === 'closed' ? today : to;
  if (from !== '' && end !== '' && from > end) issues.push({ code: 'date-order', path: 'to' });
  if (state === 'closed' && end > today) issues.push({ code: 'date-ahead', path: 'to' });
  return issues.length > 0
    ? fail(issues)
    : ok({ pulse, id, state, ...(from !== '' && { from }), ...(end !== '' && { to: end }) });
};

/** Months for which waves can be kept at most: ten years. */
const maximumMonths = 120;

/** Reads a form with `months`. Empty: no period. */
export const readMonths = (fields: FormFields): Result<{ readonly months: number | null }, readonly OwnerIssue[]> => {
  const text = fields.get('months') ?? '';
  if (text === '') return ok({ months: null });
  const months = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return months >= 1 && months <= maximumMonths
    ? ok({ months })
    : fail([{ code: 'invalid-months', path: 'months', values: { most: maximumMonths } }]);
};
