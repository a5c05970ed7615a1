/** Public names of `ics-pulse`. Importing this registers nothing and touches no global. */
export { describeIssue } from './base/describe-issue.js';
export type { Issue } from './base/issue.js';
export type { Result } from './base/result.js';
export { PulseError } from './base/pulse-error.js';
export { configurePulse, type PulseConfiguration } from './configure-pulse.js';
export { createPulse } from './create-pulse.js';
export type { DeliveryStatus, Pulse, PulseSetup } from './pulse.js';
export { definePulse, type AnswersOf } from './definition/define-pulse.js';
export type {
  Condition,
  ListEntry,
  Lists,
  PulseDefinition,
  QuestionDefinition,
} from './definition/pulse-definition.js';
export { changePerson, eraseExposures, readExposures } from './exposures.js';
export { registerFrameWords, type FrameWords } from './presentation/frame-words.js';
export { registerLocale } from './i18n/locale-registry.js';
export type { Exposure } from './invitation/exposure.js';
export type { Locale } from './i18n/messages.js';
export { registerQuestionWords, type QuestionWords } from './question/question-words.js';
export type { PendingCount } from './outbox/outbox.js';
export { readPending } from './pending.js';
export type { PulseResponse } from './response/response.js';
export type { Delivery, NamedTransport, NamedTransports } from './transport/transport.js';
export { PulseEvent, type PulseEventType } from './view/events.js';
export { PulseElement } from './view/pulse-element.js';
export { registerViewWords, type ViewWords } from './view/view-words.js';
