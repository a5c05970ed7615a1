import type { MessageState } from './message-step.js';

/** A message has been moved, and the endpoint has acknowledged it. Bubbles and is composed; carries ids, never answers. */
export class MessageMovedEvent extends Event {
  constructor(
    /** Id of the pulse. */
    readonly pulse: string,
    /** Id of the message. */
    readonly message: string,
    readonly from: MessageState,
    readonly to: MessageState,
  ) {
    super('ics-message-moved', { bubbles: true, composed: true });
  }
}

/** Messages cannot be shown, or one was not moved. Bubbles and is composed; carries codes, never answers. */
export class MessagesErrorEvent extends Event {
  constructor(
    /** Permanent, kebab-case, for example `src-not-found` or `moved-meanwhile`. */
    readonly code: string,
    /** What was asked for. */
    readonly src: string,
  ) {
    super('ics-error', { bubbles: true, composed: true });
  }
}
