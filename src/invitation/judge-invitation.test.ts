import { describe, expect, it } from 'vitest';
import type { InvitationDefinition } from '../definition/pulse-definition.js';
import { logOf } from './fake-exposures.js';
import { judgeInvitation, type Look } from './judge-invitation.js';
import { readFatigue } from './read-fatigue.js';
import { readInvitation } from './read-invitation.js';

const look = (invitation: InvitationDefinition, changes: Partial<Look> = {}): Look => {
  const setting = readInvitation({ invitation }, {});
  if (!setting.ok) throw new Error(JSON.stringify(setting.error));
  return {
    setting: setting.value,
    pulse: 'core',
    seconds: 60,
    nowMs: Date.parse('2026-03-10T09:00:00Z'),
    audience: { path: '/it/desk', attributes: {}, context: {}, device: 'desktop', language: 'en' },
    deviceSalt: 'salt',
    log: logOf(''),
    fatigue: readFatigue(),
    ...changes,
  };
};

const codes = (invitation: InvitationDefinition, changes?: Partial<Look>): string[] =>
  judgeInvitation(look(invitation, changes)).map(({ code }) => code);

describe('judgeInvitation', () => {
  it.each<[string, InvitationDefinition, Partial<Look>, string[]]>([
    ['nothing stands against it', { display: 'popover' }, {}, []],
    ['it is early', { schedule: { from: '2026-04-01' } }, {}, ['not-open-yet']],
    ['it is late', { schedule: { until: '2026-03-01' } }, {}, ['closed']],
    ['the page is another', { audience: { page: '/hr/**' } }, {}, ['another-page']],
    ['the person is another', { audience: { language: 'de' } }, {}, ['another-audience']],
    ['nobody is drawn', { sample: 0 }, {}, ['not-sampled']],
    ['there is no room left', { display: 'popover' }, { seconds: 181 }, ['budget-used']],
    [
      'all of it at once, in a fixed order',
      { display: 'popover', schedule: { from: '2026-04-01' }, audience: { page: '/hr' }, sample: 0 },
      { seconds: 181 },
      ['not-open-yet', 'another-page', 'not-sampled', 'budget-used'],
    ],
    [
      'its id is not known yet: only what needs none is judged',
      { sample: 0, audience: { page: '/hr' } },
      { pulse: undefined, seconds: 181 },
      ['another-page'],
    ],
  ])('%s', (_, invitation, changes, expected) => {
    expect(codes(invitation, changes)).toEqual(expected);
  });

  it('asks once in the wave that the schedule gives', () => {
    const invitation = { display: 'popover', schedule: { from: '2026-03-02', every: 'P1M' } } as const;
    const shown = logOf('0 shown');
    const log = { ...shown, exposures: shown.exposures.map(each => ({ ...each, wave: '2026-03-02' })) };
    expect(codes(invitation, { log })).toEqual(['shown-enough']);
    expect(codes(invitation, { log, nowMs: Date.parse('2026-04-10T09:00:00Z') })).toEqual([]);
  });

  it('names the last moment that was open', () => {
    const [closed] = judgeInvitation(look({ schedule: { until: '2026-03-01' } }));
    expect(closed?.sinceMs).toBe(Date.parse('2026-03-01T23:59:59.999Z'));
  });
});
