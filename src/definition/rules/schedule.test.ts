import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { scheduleIssues } from './schedule.js';

const findings = (schedule: Readonly<Record<string, unknown>>): string[] =>
  scheduleIssues(schedule, []).map(({ path, code }) => `${formatPath(path)}: ${code}`);

describe('a schedule', () => {
  it.each<[Readonly<Record<string, unknown>>]>([
    [{}],
    [{ from: '2026-01-05' }],
    [{ until: '2026-01-05T17:00' }],
    [{ from: '2026-01-05', until: '2026-01-05' }],
    [{ from: '2026-01-05T09:00Z', until: '2026-01-05' }],
    [{ from: '2026-01-05', every: 'P1M', open: 'P30D' }],
    [
      {
        from: '2026-01-05',
        every: 'P3M',
        open: 'P14D',
        timeZone: 'Europe/Berlin',
        weekdays: ['mon'],
        hours: '22:00-06:00',
      },
    ],
    [{ weekdays: ['sun'], hours: '00:00-24:00' }],
    // Saturdays, but every tenth day is a weekday soon.
    [{ from: '2026-01-03', every: 'P10D', open: 'P1D', weekdays: ['mon'] }],
    [{ from: '2026-01-03', every: 'P1M', open: 'P1D', weekdays: ['mon'] }],
    // The night from Friday reaches into Saturday.
    [{ from: '2026-01-03', every: 'P1W', open: 'PT6H', weekdays: ['fri'], hours: '22:00-06:00' }],
    [{ from: '2026-01-03T00:00Z', every: 'P1W', open: 'P1D', weekdays: ['mon'] }],
    [{ from: 7, every: null, open: [], timeZone: {}, weekdays: 'mon', hours: 9 }],
  ])('may be %j', schedule => {
    expect(findings(schedule).filter(finding => !finding.includes('without'))).toEqual([]);
  });

  it.each<[Readonly<Record<string, unknown>>, ...string[]]>([
    [{ from: 'tomorrow' }, 'from: not-a-moment'],
    [{ until: '2026-02-30' }, 'until: not-a-moment'],
    [{ from: '2026-01-05', until: '2026-01-04' }, 'until: until-before-from'],
    [{ from: '2026-01-05T09:00Z', until: '2026-01-05T10:00+01:00' }, 'until: until-before-from'],
    [{ every: 'P1M' }, 'every: every-without-from'],
    [{ open: 'P1M' }, 'open: open-without-from'],
    [{ from: '2026-01-05', every: 'monthly' }, 'every: not-a-duration'],
    [{ from: '2026-01-05', every: '-P1M' }, 'every: negative-duration'],
    [{ from: '2026-01-05', every: 'P0M' }, 'every: zero-duration'],
    [{ from: '2026-01-05', every: 'PT36H' }, 'every: not-whole-days'],
    [{ from: '2026-01-05', every: 'P1DT1H' }, 'every: not-whole-days'],
    [{ from: '2026-01-05', open: 'PT0S' }, 'open: zero-duration'],
    [{ from: '2026-01-05', every: 'P1W', open: 'P8D' }, 'open: open-longer-than-every'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone: unknown-time-zone'],
    [{ timeZone: '+01:00' }, 'timeZone: unknown-time-zone'],
    [{ hours: '9-17' }, 'hours: not-hours'],
    [{ hours: '09:00-09:00' }, 'hours: empty-hours'],
    [{ from: '2026-01-03', open: 'P2D', weekdays: ['mon', 'fri'] }, '(root): never-open'],
    [{ from: '2026-01-03', until: '2026-01-04', weekdays: ['mon'] }, '(root): never-open'],
    [{ from: '2026-01-03', every: 'P2W', open: 'P2D', weekdays: ['wed'] }, '(root): never-open'],
    [{ from: '2026-01-05', every: 'P1D', open: 'PT6H', hours: '09:00-17:00' }, '(root): never-open'],
    [{ from: 'soon', until: 'later', hours: '9' }, 'from: not-a-moment', 'until: not-a-moment', 'hours: not-hours'],
  ])('is refused: %j', (schedule, ...expected) => {
    expect(findings(schedule)).toEqual(expected);
  });
});
