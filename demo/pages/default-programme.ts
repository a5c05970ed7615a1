import type { InvitationDefinition } from '../../src/definition/pulse-definition.js';

/** One pulse of the programme that a new customer starts with. */
export interface ProgrammeEntry {
  /** Id of a template. */
  readonly pulse: string;
  /** When it is asked, for a person. */
  readonly when: string;
  /** Goes into a definition where the template does not say it; null for one that nobody is asked for: people start it themselves. */
  readonly invitation: InvitationDefinition | null;
}

const quarterly = (from: string): InvitationDefinition => ({
  display: 'popover',
  schedule: { from, every: 'P3M', open: 'P21D' },
  repeat: 'once-per-wave',
});

/**
 * The programme for a start: eleven of the 42 practices. The days are laid out so that all waves fit into 180 seconds a person
 * and 30 days, which `default-programme.test.ts` shows day by day. Morale every six weeks, as is often advised, would not
 * fit with the others.
 */
export const defaultProgramme: readonly ProgrammeEntry[] = [
  {
    pulse: 'ics-core5',
    when: 'Every month, half of its questions by turns',
    invitation: {
      display: 'popover',
      schedule: { from: '2026-01-05', every: 'P1M', open: 'P14D' },
      repeat: 'once-per-wave',
    },
  },
  { pulse: 'service-map', when: 'Every quarter, about one department', invitation: quarterly('2026-01-19') },
  { pulse: 'recommend', when: 'Every quarter', invitation: quarterly('2026-02-19') },
  {
    pulse: 'morale',
    when: 'Every quarter, another month than the recommend score',
    invitation: quarterly('2026-03-16'),
  },
  {
    pulse: 'request-check',
    when: 'After one closed request in three',
    invitation: { trigger: 'event:request-closed', display: 'popover', sample: 0.33, cooldown: 'P14D' },
  },
  {
    pulse: 'promise-kept',
    when: 'One hour after a promise was due',
    invitation: { trigger: 'event:promise-due', display: 'popover', repeat: 'always' },
  },
  {
    pulse: 'follow-up',
    when: 'When something was done about a wave',
    invitation: { trigger: 'event:action-published', display: 'popover', cooldown: 'P14D' },
  },
  {
    pulse: 'post-mortem',
    when: 'After a joint project',
    invitation: { trigger: 'event:project-review', display: 'popover' },
  },
  { pulse: 'breakdown-report', when: 'Always there', invitation: null },
  { pulse: 'easier-task', when: 'Always there, as a card on a page that people open every week', invitation: null },
  { pulse: 'thank-you', when: 'Always there', invitation: null },
];
