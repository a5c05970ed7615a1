import type { Id } from '../definition/pulse-definition.js';
import type { MessageStep } from './message-step.js';

/** A step that somebody is about to take: what was typed for it so far. */
export interface StepDraft {
  readonly step: MessageStep;
  /** Empty as long as no role is chosen. */
  readonly owner: Id | '';
  readonly reason: string;
  /** Why it was not sent. */
  readonly error: 'ownerMissing' | 'reasonMissing' | null;
}
