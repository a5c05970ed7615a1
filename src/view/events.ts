/**
 * Imperative events come before and can be cancelled; past-tense ones are facts. None carries an answer: any script on the
 * page can listen.
 */
export type PulseEventType =
  | 'ics-show'
  | 'ics-shown'
  | 'ics-answer'
  | 'ics-answered'
  | 'ics-submit'
  | 'ics-submitted'
  | 'ics-delivered'
  | 'ics-held'
  | 'ics-pending'
  | 'ics-dismiss'
  | 'ics-dismissed'
  | 'ics-error';

export interface PulseEventFields {
  /** Id of the pulse; empty while it is not known. */
  readonly pulse: string;
  /** Id of the question, in `ics-answer` and `ics-answered`; inside a group `<group>.<item>.<question>`. */
  readonly question?: string;
  /** How many questions hold an answer, and how many were shown and hold none. */
  readonly answered?: number;
  readonly skipped?: number;
  /** In `ics-pending`: how many answers on this device are sent by themselves, need a person, or are damaged. */
  readonly waiting?: number;
  readonly held?: number;
  readonly unreadable?: number;
  /** Permanent code, in `ics-error` and `ics-held`. */
  readonly code?: string;
}

const cancelable = /^ics-(show|answer|submit|dismiss)$/;

/** Bubbles and is composed. */
export class PulseEvent extends Event implements PulseEventFields {
  declare readonly pulse: string;
  declare readonly question?: string;
  declare readonly answered?: number;
  declare readonly skipped?: number;
  declare readonly waiting?: number;
  declare readonly held?: number;
  declare readonly unreadable?: number;
  declare readonly code?: string;

  constructor(type: PulseEventType, fields: PulseEventFields) {
    super(type, { bubbles: true, composed: true, cancelable: cancelable.test(type) });
    Object.assign(this, fields);
  }
}

declare global {
  interface HTMLElementEventMap extends Record<PulseEventType, PulseEvent> {}
}
