import { readSchedule } from '../../../src/invitation/read-schedule.js';
import { scheduleAt } from '../../../src/invitation/schedule.js';
import { instantOf, wallTime } from '../../../src/invitation/zoned-time.js';
import { deepEqual, equal } from '../assert.js';

const rows = [
  ['Europe/Berlin', '2026-01-01T00:00', '2025-12-31T23:00Z'],
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z'],
  ['America/New_York', '2026-11-01T00:00', '2026-11-01T04:00Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z'],
  ['Asia/Kathmandu', '2026-05-06T00:00', '2026-05-05T18:15Z'],
] as const;

describe('a schedule by the calendar of this browser', () => {
  for (const [timeZone, wall, instant] of rows) {
    it(`knows ${wall} in ${timeZone}`, () => {
      const wallMs = Date.parse(`${wall}Z`);
      equal(instantOf(wallMs, timeZone), Date.parse(instant));
      equal(wallTime(Date.parse(instant), timeZone), wallMs);
    });
  }

  it('opens and closes through a change of the clock', () => {
    const authored = {
      from: '2026-01-05',
      every: 'P3M',
      open: 'P14D',
      timeZone: 'Europe/Berlin',
      hours: '09:00-17:00',
    };
    const setting = readSchedule((name, parse) => parse((authored as Record<string, unknown>)[name]) ?? undefined);
    deepEqual(scheduleAt(setting, undefined, Date.parse('2026-04-06T07:00Z')), {
      state: 'open',
      wave: '2026-04-05',
      opensMs: Date.parse('2026-04-04T22:00Z'),
      closesMs: Date.parse('2026-04-18T22:00Z'),
      changesMs: Date.parse('2026-04-06T15:00Z'),
    });
  });
});
