import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PlainQuestion } from '../definition/pulse-definition.js';
import type { Language } from '../i18n/messages.js';
import type { AnswerValue, SkipReason } from '../response/response.js';
import type { AnswerScope } from './question-type.js';

/** What a question element asks of its surroundings when the person acts. Internal: bubbles, not composed. */
export class AnswerChangeEvent extends Event {
  constructor(
    /** The answer; null when it was taken back. */
    readonly value: AnswerValue | null,
    /** Set when the person chose "Does not apply" or "Rather not say". */
    readonly skip: Exclude<SkipReason, 'blank'> | null = null,
    /** Text beside an `other` option; null when there is none. */
    readonly otherText: string | null = null,
  ) {
    super('answer-change', { bubbles: true });
  }
}

export type { AnswerScope, AnswerValue, Language, PlainQuestion, PropertyDeclarations, TemplateResult };
export { LitElement, html, nothing };
