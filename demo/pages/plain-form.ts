import { html } from 'hono/html';
import type { PlainQuestion, PulseDefinition, QuestionDefinition } from '../../src/definition/pulse-definition.js';
import type { Markup } from './page.js';
import type { Say } from './texts/texts.js';

interface Choice {
  readonly value: string | number;
  readonly label: string;
}

const choicesOf = (question: PlainQuestion, definition: PulseDefinition): readonly Choice[] => {
  if (question.type === 'choice') return question.options ?? [];
  return question.type === 'scale' ? (definition.scales?.[question.scale]?.options ?? []) : [];
};

const radios = (question: PlainQuestion, definition: PulseDefinition, say: Say): Markup => {
  const choices = [
    ...choicesOf(question, definition),
    ...(question.notApplicable === true ? [{ value: 'na', label: say('formNotApplicable') }] : []),
  ];
  return html`
    <fieldset>
      <legend>${question.title}</legend>
      ${choices.map(
        ({ value, label }) =>
          html`<label><input type="radio" name="${question.id}" value="${value}" /> ${label}</label>`,
      )}
    </fieldset>
  `;
};

const field = (question: QuestionDefinition, definition: PulseDefinition, say: Say): Markup | '' => {
  if (question.type === 'scale' || question.type === 'choice') return radios(question, definition, say);
  if (question.type !== 'text') return '';
  return html`<p>
    <label>${question.title} <input name="${question.id}" maxlength="200" autocomplete="off" /></label>
  </p>`;
};

/** What a form says beside the answers. */
export interface FormHead {
  /** 128 random bits as hex: sending the form twice is one answer. */
  readonly id: string;
  readonly definitionHash: string;
  readonly language: string;
}

/** A pulse as a form that works with JavaScript off: scales of the definition's own, choices and short texts. */
export const plainForm = (
  definition: PulseDefinition,
  { id, definitionHash, language }: FormHead,
  say: Say,
): Markup => {
  const hidden = { pulse: definition.id, id, definition: definitionHash, language };
  return html`
    <form class="plain-form" method="post" action="/api/responses">
      ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      ${definition.questions.map(question => field(question, definition, say))}
      <p><button class="filled">${say('formSend')}</button></p>
    </form>
  `;
};
