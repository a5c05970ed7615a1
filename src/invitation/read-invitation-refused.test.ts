import { describe, expect, it } from 'vitest';
import { formatPath } from '../base/issue.js';
import type { InvitationDefinition } from '../definition/pulse-definition.js';
import { readInvitation, type InvitationAttributes } from './read-invitation.js';
import { scheduleAt } from './schedule.js';

const findings = (invitation: unknown, attributes: InvitationAttributes = {}, wave?: string): readonly string[] => {
  const outcome = readInvitation({ invitation: invitation as InvitationDefinition, ...(wave && { wave }) }, attributes);
  return outcome.ok ? [] : outcome.error.map(({ code, path }) => `${formatPath(path)}: ${code}`);
};

describe('what readInvitation refuses', () => {
  it.each<[InvitationAttributes, string]>([
    [{ display: 'popup' }, '@display: unknown-value'],
    [{ position: 'anchor' }, '@position: unknown-value'],
    [{ trigger: 'scrol:50%' }, '@trigger: malformed-trigger'],
    [{ trigger: 'scroll:500%' }, '@trigger: malformed-trigger'],
    [{ cancel: 'exit; now' }, '@cancel: malformed-trigger'],
    [{ delay: 'soon' }, '@delay: not-a-duration'],
    [{ cooldown: '-P3D' }, '@cooldown: not-a-duration'],
    [{ snooze: 'P-1D' }, '@snooze: not-a-duration'],
    [{ snooze: '0s' }, '@snooze: not-a-duration'],
    [{ wave: 'spring 2026' }, '@wave: not-an-id'],
    [{ group: 'a b' }, '@group: not-an-id'],
    [{ from: 'tomorrow' }, '@from: not-a-moment'],
    [{ until: '2026-02-31' }, '@until: not-a-moment'],
    [{ from: '2026-05-01', until: '2026-04-30' }, '@until: until-before-from'],
    [{ repeat: 'daily' }, '@repeat: unknown-value'],
    [{ repeat: '0' }, '@repeat: unknown-value'],
    [{ repeat: '1.5' }, '@repeat: unknown-value'],
    [{ sample: '1.1' }, '@sample: sample-out-of-range'],
    [{ sample: 'half' }, '@sample: sample-out-of-range'],
  ])('refuses the attributes %j: %s', (attributes, finding) => {
    expect(findings({}, attributes)).toEqual([finding]);
  });

  it.each<[object, InvitationAttributes, string]>([
    [{ from: '2026-05-01', until: '2026-04-30' }, {}, 'invitation.schedule.until'],
    [{ from: '2026-05-01', until: '2026-04-30' }, { from: '2026-05-02' }, '@from'],
    [
      { from: '2026-05-01T12:00', until: '2026-05-01T08:00Z', timeZone: 'America/New_York' },
      {},
      'invitation.schedule.until',
    ],
  ])('finds an end before the beginning where it stands: %j, %j: %s', (schedule, attributes, path) => {
    expect(findings({ schedule }, attributes)).toEqual([`${path}: until-before-from`]);
  });

  it('finds everything, each in its place', () => {
    const invitation = {
      cooldown: '-P3D',
      sample: 7,
      schedule: { timeZone: 'Mars/Olympus', hours: '9-17', every: 'PT12H', from: '2026-01-05', weekdays: 'mon' },
      reminder: { after: 'soon' },
    };
    expect(findings(invitation, { delay: 'soon', until: '2026-01-01' }, 'a b')).toEqual([
      '@delay: not-a-duration',
      'invitation.sample: sample-out-of-range',
      'invitation.schedule.timeZone: unknown-time-zone',
      'invitation.schedule.every: not-a-duration',
      'invitation.schedule.weekdays: wrong-type',
      'invitation.schedule.hours: not-hours',
      'wave: not-an-id',
      'invitation.cooldown: not-a-duration',
      'invitation.reminder: not-a-duration',
      '@until: until-before-from',
    ]);
  });

  const junk: readonly unknown[] = [
    null,
    0,
    -1,
    7,
    '',
    'x',
    true,
    [],
    [null],
    [[]],
    {},
    { from: {} },
    Object.create(null),
  ];
  const names = [
    'display',
    'position',
    'anchor',
    'trigger',
    'delay',
    'cancel',
    'audience',
    'sample',
    'schedule',
    'repeat',
  ];
  const inner = ['from', 'until', 'every', 'open', 'timeZone', 'weekdays', 'hours'];

  it('never throws, and what it lets through can be judged', () => {
    const invitations = junk.flatMap(value => [
      value,
      ...[...names, 'cooldown', 'group', 'snooze', 'reminder'].map(name => ({ [name]: value })),
      ...inner.map(name => ({ schedule: { from: '2026-01-05', [name]: value } })),
    ]);
    let refusedCount = 0;
    for (const invitation of invitations) {
      const outcome = readInvitation({ invitation: invitation as InvitationDefinition }, {});
      if (outcome.ok) scheduleAt(outcome.value.schedule, outcome.value.wave, Date.parse('2026-03-01T12:00Z'));
      else refusedCount++;
    }
    expect(refusedCount).toBeGreaterThan(150);
  });
});
