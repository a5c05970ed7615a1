/** Why a pulse is not shown now. Codes are permanent. */
export type ReasonCode =
  | 'disabled'
  | 'manual'
  | 'invalid-invitation'
  | 'not-open-yet'
  | 'closed'
  | 'outside-hours'
  | 'another-page'
  | 'another-audience'
  | 'not-sampled'
  | 'answered'
  | 'shown-enough'
  | 'snoozed'
  | 'never-again'
  | 'cooldown'
  | 'group-cooldown'
  | 'origin-cooldown'
  | 'budget-used'
  | 'log-blocked'
  | 'log-newer'
  | 'clock-jumped'
  | 'awaiting-trigger'
  | 'awaiting-delay'
  | 'awaiting-turn'
  | 'cancelled'
  | 'trigger-unavailable';

export interface Reason {
  readonly code: ReasonCode;
  /** When this reason ends by itself; null or absent where time alone does not end it. */
  readonly untilMs?: number | null;
  /** When it came about: the showing, the answer or the closing that it speaks of. */
  readonly sinceMs?: number;
  /** What makes the sentence concrete: a wave, a duration, a number, a name. Never an answer. */
  readonly detail?: string;
}
