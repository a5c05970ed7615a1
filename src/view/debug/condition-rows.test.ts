import { describe, expect, it } from 'vitest';
import { logOf } from '../../invitation/fake-exposures.js';
import { judgeInvitation, type Look } from '../../invitation/judge-invitation.js';
import { readFatigue } from '../../invitation/read-fatigue.js';
import { readInvitation } from '../../invitation/read-invitation.js';
import type { InvitationDefinition } from '../../definition/pulse-definition.js';
import { conditionRows } from './condition-rows.js';

const rowsOf = (invitation: InvitationDefinition, changes: Partial<Look> = {}) => {
  const setting = readInvitation({ invitation }, {});
  if (!setting.ok) throw new Error(JSON.stringify(setting.error));
  const look: Look = {
    setting: setting.value,
    pulse: 'core',
    seconds: 60,
    nowMs: Date.parse('2026-03-10T09:00:00Z'),
    audience: { path: '/it', attributes: {}, context: {}, device: 'desktop', language: 'en' },
    deviceSalt: 'salt',
    log: logOf(''),
    fatigue: readFatigue(),
    ...changes,
  };
  return Object.fromEntries(conditionRows(look, judgeInvitation(look)).map(({ name, ...row }) => [name, row]));
};

describe('conditionRows', () => {
  it('has each condition with its value now', () => {
    expect(rowsOf({ display: 'popover', trigger: 'scroll:60%', delay: 'PT5S', cancel: ['event:order'] })).toEqual({
      display: { value: 'popover bottom-end', holds: true },
      trigger: { value: 'scroll:60%, then 5 s; called off by event:order', holds: true },
      schedule: { value: 'open; wave 2026-03; – to – UTC', holds: true },
      audience: { value: 'everybody; here /it, desktop, en', holds: true },
      sample: { value: '100 % of the devices', holds: true },
      repeat: { value: 'once-per-wave; not shown in this wave', holds: true },
      cooldown: { value: 'none; group none', holds: true },
      budget: { value: '0 of 180 s in 30 d; this one 60 s', holds: true },
    });
  });

  it.each<[string, InvitationDefinition, Partial<Look>]>([
    ['schedule', { schedule: { from: '2026-04-01' } }, {}],
    ['audience', { audience: { page: '/hr' } }, {}],
    ['sample', { sample: 0 }, {}],
    ['repeat', { display: 'popover' }, { log: { ...logOf(''), muted: ['core'] } }],
    ['budget', { display: 'popover' }, { seconds: 200 }],
  ])('says which of them stands against it: %s', (name, invitation, changes) => {
    const rows = rowsOf(invitation, changes);
    const against = Object.entries(rows).flatMap(([each, { holds }]) => (holds ? [] : [each]));
    expect(against).toEqual([name]);
  });

  it('counts what was asked in this wave and against the budget', () => {
    const shown = logOf('0 shown');
    const log = { ...shown, exposures: shown.exposures.map(each => ({ ...each, wave: '2026-03' })) };
    const rows = rowsOf({ display: 'popover' }, { log });
    expect(rows['repeat']?.value).toBe('once-per-wave; shown, 1 × in this wave, last 2026-03-02 09:00 UTC');
    expect(rows['budget']?.value).toBe('60 of 180 s in 30 d; this one 60 s');
  });
});
