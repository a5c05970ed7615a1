import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { parseDefinition } from '../parse-definition.js';

const findings = (invitation: object): string[] => {
  const outcome = parseDefinition(
    {
      format: 'ics-pulse/1',
      id: 'all',
      title: 'T',
      questions: [{ id: 'q', type: 'nps', title: 'Q' }],
      context: ['team'],
      invitation,
    },
    {},
  );
  return outcome.ok
    ? []
    : outcome.error.map(
        ({ path, code, near }) => `${formatPath(path).replace('invitation.', '')}: ${code}${near ? ` (${near})` : ''}`,
      );
};

describe('an invitation', () => {
  it.each<[object]>([
    [{}],
    [{ display: 'popover', position: 'anchor', anchor: '#help' }],
    [{ display: 'banner', position: 'top' }],
    [{ trigger: 'event:request-closed', delay: '10s', cancel: ['exit', 'click:.close'] }],
    [{ trigger: 'visible', delay: 'PT0S', cooldown: 'P0D', snooze: 'PT1H' }],
    [{ sample: 0, repeat: 1, group: 'desk' }],
    [{ schedule: { from: '2026-01-05', every: 'P3M', open: 'P14D' }, reminder: { after: 'P13D', times: 2 } }],
    [{ reminder: { after: 'P40D' } }],
  ])('may be %j', invitation => {
    expect(findings(invitation)).toEqual([]);
  });

  it.each<[object, ...string[]]>([
    [{ display: 'popup' }, 'display: unknown-value'],
    [{ display: 'bannner' }, 'display: unknown-value (banner)'],
    [{ position: 'anchor' }, 'position: anchor-missing'],
    [{ display: 'banner', position: 'top-end' }, 'position: position-not-of-display'],
    [{ display: 'dialog', position: 'anchor', anchor: '#a' }, 'position: position-not-of-display'],
    [{ anchor: '#' }, 'anchor: not-a-selector'],
    [{ trigger: 'scrol:50%' }, 'trigger: unknown-trigger (scroll)'],
    [{ trigger: 'now' }, 'trigger: unknown-trigger'],
    [{ trigger: '__proto__' }, 'trigger: unknown-trigger'],
    [{ trigger: 'scroll' }, 'trigger: malformed-trigger'],
    [{ trigger: 'idle:-30s' }, 'trigger: malformed-trigger'],
    [{ trigger: 'click:[href' }, 'trigger: not-a-selector'],
    [{ cancel: ['exit', 'clik:.a'] }, 'cancel[1]: unknown-trigger (click)'],
    [{ delay: 'soon' }, 'delay: not-a-duration'],
    [{ delay: 'P200Y' }, 'delay: not-a-duration'],
    [{ cooldown: '-P3D' }, 'cooldown: negative-duration'],
    [{ cooldown: 'P-3D' }, 'cooldown: negative-duration'],
    [{ cooldown: 7 }, 'cooldown: wrong-type'],
    [{ snooze: 'P0D' }, 'snooze: zero-duration'],
    [{ sample: 1.5 }, 'sample: sample-out-of-range'],
    [{ sample: -0.1 }, 'sample: sample-out-of-range'],
    [{ repeat: 0 }, 'repeat: repeat-below-one'],
    [{ repeat: 1.5 }, 'repeat: not-whole'],
    [{ repeat: 'daily' }, 'repeat: unknown-value'],
    [{ repeat: 'one' }, 'repeat: unknown-value (once)'],
    [{ group: 'a b' }, 'group: not-an-id'],
    [{ reminder: {} }, 'reminder.after: missing-key'],
    [{ reminder: { after: 'PT0S' } }, 'reminder.after: zero-duration'],
    [{ reminder: { after: 'P1D', times: 0 } }, 'reminder.times: too-small'],
    [
      { schedule: { from: '2026-01-05', open: 'P7D' }, reminder: { after: 'P7D' } },
      'reminder.after: reminder-too-late',
    ],
    [
      { schedule: { from: '2026-01-05', every: 'P1M' }, reminder: { after: 'P31D' } },
      'reminder.after: reminder-too-late',
    ],
    [
      { schedule: { from: '2026-01-05', until: '2026-01-09' }, reminder: { after: 'P5D' } },
      'reminder.after: reminder-too-late',
    ],
    [{ when: 'later' }, 'when: unknown-key'],
  ])('is refused: %j', (invitation, ...expected) => {
    expect(findings(invitation)).toEqual(expected);
  });
});
