/** `ics-messages/1`: what a named role reads one by one, and how far each message has come. */
import type { Id } from '../definition/pulse-definition.js';
import type { TextByLanguage } from '../i18n/text-in.js';
import type { MessageState, Standing } from './message-step.js';

/** One answer in the words of the definition; what was skipped is not in the list. Labels may have the marks of a title. */
export interface MessageAnswer {
  /** A question id; inside a group `<group>.<item>.<question>`. */
  readonly id: string;
  /** The question. */
  readonly label: TextByLanguage;
  /** What the round of a group is about. */
  readonly about?: TextByLanguage;
  /** Labels of what was chosen. */
  readonly choices?: readonly TextByLanguage[];
  readonly number?: number;
  /** The end of the scale that the number lies on, for example 10. */
  readonly maximum?: number;
  /** Unit of the number, for example hours. */
  readonly unit?: TextByLanguage;
  /** In the language of the message. */
  readonly text?: string;
}

/** One message. It carries no time finer than its wave. */
export interface Message extends Standing {
  readonly id: string;
  readonly wave: Id;
  /** BCP 47, of the texts that the person wrote. */
  readonly language?: string;
  readonly answers: readonly MessageAnswer[];
}

/** A role that can own a message, never a person. */
export interface MessageRole {
  readonly id: Id;
  readonly label: TextByLanguage;
}

export interface MessageList {
  readonly format: 'ics-messages/1';
  readonly pulse: {
    readonly id: Id;
    readonly title?: TextByLanguage;
    /** The role that reads the messages, as people were told before they wrote. */
    readonly readBy?: TextByLanguage;
  };
  readonly roles: readonly MessageRole[];
  /** Messages by state, over all pages; a state without any may be absent. */
  readonly counts: Readonly<Partial<Record<MessageState, number>>>;
  /** Newest wave first; within a wave in an order that says nothing. */
  readonly messages: readonly Message[];
  /** What `after` has to be in the next request; absent on the last page. */
  readonly next?: string;
}
