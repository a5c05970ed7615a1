import { describe, expect, it } from 'vitest';
import type { InvitationDefinition } from '../definition/pulse-definition.js';
import { readInvitation, type InvitationAttributes } from './read-invitation.js';

const dayMs = 86_400_000;

const read = (invitation?: InvitationDefinition, attributes: InvitationAttributes = {}, wave?: string) => {
  const outcome = readInvitation({ ...(invitation && { invitation }), ...(wave && { wave }) }, attributes);
  return outcome.ok ? outcome.value : outcome.error;
};

const defaults = {
  display: 'inline',
  position: 'bottom-end',
  trigger: { name: 'load' },
  delayMs: 0,
  cancel: [],
  sample: 1,
  schedule: { timeZone: 'UTC' },
  repeat: 'always',
  cooldownMs: 0,
  snoozeMs: 7 * dayMs,
};

describe('readInvitation', () => {
  it('has a default for everything', () => {
    expect(read()).toEqual(defaults);
    expect(read({}, { display: '', trigger: null })).toEqual(defaults);
  });

  it('reads everything that a definition can say', () => {
    const audience = { page: '/it/**' };
    expect(
      read(
        {
          display: 'popover',
          position: 'top-start',
          anchor: '#help',
          trigger: 'scroll:60%',
          delay: 'PT10S',
          cancel: ['click:.a;b', 'exit'],
          audience,
          sample: 0.25,
          schedule: { from: '2026-01-05', until: '2026-12-31', every: 'P3M', open: 'P14D', timeZone: 'Europe/Berlin' },
          repeat: 3,
          cooldown: 'P30D',
          group: 'service',
          snooze: 'P3D',
          reminder: { after: 'P2D', times: 2 },
        },
        {},
        'spring',
      ),
    ).toEqual({
      display: 'popover',
      position: 'top-start',
      anchor: '#help',
      trigger: { name: 'scroll', value: '60%' },
      delayMs: 10_000,
      cancel: [{ name: 'click', value: '.a;b' }, { name: 'exit' }],
      audience,
      sample: 0.25,
      schedule: {
        startMs: Date.parse('2026-01-04T23:00Z'),
        startWallMs: Date.parse('2026-01-05T00:00Z'),
        endMs: Date.parse('2026-12-31T23:00Z'),
        every: { months: 3, days: 0, timeMs: 0 },
        open: { months: 0, days: 14, timeMs: 0 },
        timeZone: 'Europe/Berlin',
      },
      wave: 'spring',
      repeat: 3,
      cooldownMs: 30 * dayMs,
      group: 'service',
      snoozeMs: 3 * dayMs,
      reminder: { afterMs: 2 * dayMs, times: 2 },
    });
  });

  it('lets the tag win, name by name', () => {
    const invitation: InvitationDefinition = {
      display: 'dialog',
      trigger: 'exit',
      delay: '1h',
      sample: 0.1,
      repeat: 'once',
      cooldown: 'P90D',
      cancel: ['exit'],
      schedule: { from: '2025-01-01', until: '2025-12-31', timeZone: 'Asia/Tokyo' },
    };
    const attributes: InvitationAttributes = {
      display: 'banner',
      position: 'top-end',
      trigger: 'event:request-closed',
      delay: '0s',
      from: '2026-01-05',
      until: '2026-01-31T12:00Z',
      wave: 'january',
      repeat: '2',
      cooldown: '12h',
      sample: '0.5',
      snooze: '1d',
      cancel: 'click:#a; exit',
    };
    expect(read(invitation, attributes, 'spring')).toEqual({
      display: 'banner',
      position: 'top',
      trigger: { name: 'event', value: 'request-closed' },
      delayMs: 0,
      cancel: [{ name: 'click', value: '#a' }, { name: 'exit' }],
      sample: 0.5,
      schedule: {
        startMs: Date.parse('2026-01-04T15:00Z'),
        startWallMs: Date.parse('2026-01-05T00:00Z'),
        endMs: Date.parse('2026-01-31T12:00Z'),
        timeZone: 'Asia/Tokyo',
      },
      wave: 'january',
      repeat: 2,
      cooldownMs: dayMs / 2,
      group: 'event',
      snoozeMs: dayMs,
    });
  });

  it.each<[string, InvitationDefinition, InvitationAttributes, object]>([
    ['a mode that floats asks once a wave', { display: 'popover' }, {}, { repeat: 'once-per-wave' }],
    ['what is next to something', {}, { anchor: '#help' }, { position: 'anchor', anchor: '#help' }],
    ['what is in a corner all the same', { anchor: '#a' }, { position: 'top' }, { position: 'top' }],
    ['a banner stands at an edge', {}, { display: 'banner' }, { position: 'bottom' }],
    ['a banner in a corner', { position: 'top-start' }, { display: 'banner' }, { position: 'top' }],
    ['an event has a group', { trigger: 'event:done' }, {}, { group: 'event' }],
    ['its own', { trigger: 'event:done', group: 'desk' }, {}, { group: 'desk' }],
    ['everybody', {}, { sample: '1' }, { sample: 1 }],
    ['nobody', { sample: 0 }, {}, { sample: 0 }],
    ['a month of a cooldown', { cooldown: 'P1M' }, {}, { cooldownMs: 30.436875 * dayMs }],
    ['one reminder', { reminder: { after: 'P2D' } }, {}, { reminder: { afterMs: 2 * dayMs, times: 1 } }],
    [
      'hours over midnight',
      { schedule: { hours: '22:00-06:00' } },
      {},
      { schedule: { timeZone: 'UTC', hours: [1320, 1800] } },
    ],
    [
      'an instant in its zone',
      { schedule: { from: '2026-01-05T23:30Z', timeZone: 'Asia/Tokyo' } },
      {},
      {
        schedule: {
          startMs: Date.parse('2026-01-05T23:30Z'),
          startWallMs: Date.parse('2026-01-06T08:30Z'),
          timeZone: 'Asia/Tokyo',
        },
      },
    ],
  ])('%s', (_, invitation, attributes, expected) => {
    expect(read(invitation, attributes)).toMatchObject(expected);
  });
});
