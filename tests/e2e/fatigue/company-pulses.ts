/** The six pulses of the simulated company, by their real definitions. */
import type { InvitationDefinition, PulseDefinition } from '../../../src/definition/pulse-definition.js';
import { icsCore5 } from '../../../src/templates/ics-core5.js';
import { morale } from '../../../src/templates/morale.js';
import { recommend } from '../../../src/templates/recommend.js';

const own = (id: string, invitation: InvitationDefinition, closed: number, texts: number): PulseDefinition => ({
  format: 'ics-pulse/1',
  id,
  title: id,
  questions: [
    ...Array.from({ length: closed }, (_, at) => ({ id: `q${at}`, type: 'nps', title: 'How likely?' }) as const),
    ...Array.from({ length: texts }, (_, at) => ({ id: `t${at}`, type: 'text', title: 'Why?' }) as const),
  ],
  invitation,
});

const officeHours = { timeZone: 'UTC', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], hours: '08:00-18:00' } as const;

export const companyPulses: readonly PulseDefinition[] = [
  {
    ...icsCore5,
    invitation: { display: 'popover', schedule: { from: '2026-01-05', every: 'P3M', open: 'P6W', ...officeHours } },
  },
  { ...morale, invitation: { display: 'dialog', schedule: { from: '2026-01-01', every: 'P1M', ...officeHours } } },
  {
    ...recommend,
    invitation: { display: 'banner', sample: 0.5, schedule: { from: '2026-01-19', every: 'P6W', ...officeHours } },
  },
  own('request-closed', { display: 'popover', trigger: 'event:request-closed' }, 2, 0),
  own(
    'house-rules',
    {
      display: 'side-tab',
      schedule: { from: '2026-02-16', every: 'P6M', open: 'P8W', ...officeHours },
      reminder: { after: 'P10D' },
    },
    2,
    0,
  ),
  own(
    'first-weeks',
    { display: 'dialog', repeat: 'once', audience: { attribute: 'newcomer', is: 'is', value: true } },
    2,
    1,
  ),
];
