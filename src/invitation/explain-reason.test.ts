import { describe, expect, it } from 'vitest';
import { explainReason } from './explain-reason.js';
import type { Reason, ReasonCode } from './reason.js';

const sinceMs = Date.parse('2026-03-03T09:00:00Z');
const untilMs = Date.parse('2026-04-01T14:05:00Z');

/** Each code with all that it can carry, then with nothing. */
const rows: Readonly<Record<ReasonCode, readonly [Omit<Reason, 'code'>, string, string]>> = {
  disabled: [{}, 'It is switched off by the attribute "disabled".', 'It is switched off by the attribute "disabled".'],
  manual: [{}, 'It waits for the page to call "show()".', 'It waits for the page to call "show()".'],
  'invalid-invitation': [
    { detail: 'invitation.cooldown: not-a-duration' },
    'Its invitation has a mistake (invitation.cooldown: not-a-duration), so nobody is asked.',
    'Its invitation has a mistake, so nobody is asked.',
  ],
  'not-open-yet': [{ untilMs }, 'It opens on 1 April 2026 at 14:05.', 'It is not open yet.'],
  closed: [{ sinceMs }, 'It closed on 3 March 2026.', 'It has closed.'],
  'outside-hours': [
    { untilMs },
    'It is asked on other days or at other hours, next on 1 April 2026 at 14:05.',
    'It is asked on other days or at other hours.',
  ],
  'another-page': [{}, 'It is meant for other pages.', 'It is meant for other pages.'],
  'another-audience': [{}, 'It is meant for other people or devices.', 'It is meant for other people or devices.'],
  'not-sampled': [
    {},
    'This device was not drawn to be asked in this wave.',
    'This device was not drawn to be asked in this wave.',
  ],
  answered: [
    { sinceMs, detail: '2026-03' },
    'It was answered on this device on 3 March 2026 in the wave "2026-03".',
    'It was answered on this device.',
  ],
  'shown-enough': [
    { sinceMs, untilMs, detail: '2026-03' },
    'It was shown to this person on 3 March 2026 as often as it may be in the wave "2026-03"; a reminder may come on 1 April 2026 at 14:05.',
    'It was shown to this person as often as it may be.',
  ],
  snoozed: [{ untilMs }, 'This person put it off until 1 April 2026 at 14:05.', 'This person put it off.'],
  'never-again': [{}, 'This person asked never to see it again.', 'This person asked never to see it again.'],
  cooldown: [
    { sinceMs, untilMs },
    'It was shown to this person not long ago (3 March 2026); it rests until 1 April 2026 at 14:05.',
    'It was shown to this person not long ago; it rests.',
  ],
  'group-cooldown': [
    { untilMs, detail: 'event' },
    'A pulse of the group "event" was shown to this person not long ago; it rests until 1 April 2026 at 14:05.',
    'A pulse of the group was shown to this person not long ago; it rests.',
  ],
  'origin-cooldown': [
    { untilMs },
    'Another pulse was shown to this person not long ago; it rests until 1 April 2026 at 14:05.',
    'Another pulse was shown to this person not long ago; it rests.',
  ],
  'budget-used': [
    { untilMs, detail: '190' },
    'With it, this person would be asked for more time than the site allows (190 seconds); there is room again from 1 April 2026 at 14:05.',
    'With it, this person would be asked for more time than the site allows.',
  ],
  'log-blocked': [
    {},
    'The browser keeps no record of what was asked, so nobody is asked.',
    'The browser keeps no record of what was asked, so nobody is asked.',
  ],
  'log-newer': [
    {},
    'The record of what was asked comes from a newer version, so nobody is asked.',
    'The record of what was asked comes from a newer version, so nobody is asked.',
  ],
  'clock-jumped': [
    {},
    'The clock of this device has jumped, so nobody is asked until the page is loaded again.',
    'The clock of this device has jumped, so nobody is asked until the page is loaded again.',
  ],
  'awaiting-trigger': [{ detail: 'scroll:60%' }, 'It waits for its trigger "scroll:60%".', 'It waits for its trigger.'],
  'awaiting-delay': [
    { untilMs },
    'Its trigger has come; it waits until 1 April 2026 at 14:05.',
    'Its trigger has come; it waits.',
  ],
  'awaiting-turn': [
    {},
    'It waits until the pulse that is open has closed.',
    'It waits until the pulse that is open has closed.',
  ],
  cancelled: [{}, 'It was called off on this page.', 'It was called off on this page.'],
  'trigger-unavailable': [
    {},
    'What it waits for could not be loaded, so nobody is asked.',
    'What it waits for could not be loaded, so nobody is asked.',
  ],
};

describe('explainReason', () => {
  it.each(Object.entries(rows))('%s', (code, [carried, full, bare]) => {
    const reason = { code: code as ReasonCode };
    expect(explainReason({ ...reason, ...carried }, 'en-GB', 'UTC')).toBe(full);
    expect(explainReason(reason, 'en-GB', 'UTC')).toBe(bare);
  });

  it.each([
    ['en-US', 'UTC', 'It opens on April 1, 2026 at 2:05'],
    ['de', 'UTC', 'It opens on 1. April 2026 um 14:05.'],
    ['en-GB', 'Asia/Tokyo', 'It opens on 1 April 2026 at 23:05.'],
  ])('writes dates as in %s, in the zone %s', (language, timeZone, start) => {
    expect(explainReason({ code: 'not-open-yet', untilMs }, language, timeZone).slice(0, start.length)).toBe(start);
  });

  it.each([
    ['a language that is none', 'not a language', 'UTC'],
    ['a zone that nobody knows', 'en-GB', 'Mars/Olympus'],
  ])('does without %s', (_, language, timeZone) => {
    expect(explainReason({ code: 'not-open-yet', untilMs }, language, timeZone)).toContain('2026');
  });

  it.each([Infinity, -Infinity, Number.NaN, 9e15, null])('has no date for %s', untilMs => {
    expect(explainReason({ code: 'not-open-yet', untilMs })).toBe('It is not open yet.');
  });
});
