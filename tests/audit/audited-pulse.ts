import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { PulseResponse } from '../../src/response/response.js';

/** A pulse with everything that could tell on somebody: two questions of a dimension, morale, two sides, pairs, comments. */
export const auditedPulse: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'audited',
  title: 'Audited',
  dimensions: [
    { id: 'service', title: 'Service' },
    { id: 'morale', title: 'Morale', minimumGroup: 10 },
  ],
  questions: [
    { id: 'resp1', type: 'scale', scale: 'freq5', title: 'Soon enough?', dimension: 'service' },
    { id: 'resp2', type: 'scale', scale: 'freq5', title: 'Told early?', dimension: 'service' },
    { id: 'mood', type: 'scale', scale: 'mood5', title: 'Mood?', dimension: 'morale' },
    { id: 'given', type: 'scale', scale: 'freq5', title: 'Given in time?' },
    { id: 'taken', type: 'scale', scale: 'freq5', title: 'Taken in time?' },
    { id: 'use', type: 'multi-choice', title: 'Whom?', optionsFrom: 'departments' },
    {
      id: 'svc',
      type: 'group',
      title: 'Service',
      forEach: 'use',
      max: 3,
      questions: [{ id: 'speed', type: 'scale', scale: 'quick5', title: 'How quick?' }],
    },
    { id: 'cmt', type: 'text', title: 'Comment' },
  ],
  context: ['team'],
  groupBy: 'team',
};

export interface AuditedQuestion {
  readonly id: string;
  /** How many of those who are asked answer, 0 to 1. */
  readonly answerRate: number;
  /** The only side that is asked; absent: everybody. */
  readonly side?: NonNullable<PulseResponse['side']>;
}

/** Questions outside the rounds. */
export const auditedQuestions: readonly AuditedQuestion[] = [
  { id: 'resp1', answerRate: 0.95 },
  { id: 'resp2', answerRate: 0.9 },
  { id: 'mood', answerRate: 0.9 },
  { id: 'given', answerRate: 0.95, side: 'provider' },
  { id: 'taken', answerRate: 0.95, side: 'receiver' },
  { id: 'cmt', answerRate: 0.4 },
];
