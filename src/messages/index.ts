/** The messages without side effects: the element's class, its events, and the steps that a message can take. */
export { MessagesElement } from './messages-element.js';
export { MessageMovedEvent, MessagesErrorEvent } from './events.js';
export {
  legalSteps,
  messageStates,
  messageSteps,
  takeStep,
  type MessageState,
  type MessageStep,
  type Move,
  type Standing,
} from './message-step.js';
export type { Message, MessageAnswer, MessageList, MessageRole } from './message-list.js';
