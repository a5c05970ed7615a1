import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../i18n/text-in.js';
import type { Message, MessageRole } from './message-list.js';
import { legalSteps, longestReason, messageSteps, type MessageStep } from './message-step.js';
import type { MessagesLanguage, MessagesWord } from './messages-language.js';
import { ownerText } from './note-text.js';
import { excerptOf, renderAnswers, subjectOf } from './render-answers.js';
import type { StepDraft } from './step-draft.js';

/** What stands around a message, and what can be done with it. */
export interface MessageScene {
  readonly language: MessagesLanguage;
  readonly roles: readonly MessageRole[];
  readonly isOpen: boolean;
  readonly draft: StepDraft | null;
  readonly toggle: () => void;
  /** Takes the step, or opens its form. */
  readonly begin: (step: MessageStep) => void;
  readonly type: (typed: Partial<StepDraft>) => void;
  readonly send: () => void;
  readonly cancel: () => void;
}

const stepWords = {
  take: 'take',
  fix: 'fix',
  confirm: 'confirm',
  'hand-over': 'handOver',
  decline: 'decline',
  reopen: 'reopen',
} as const satisfies Readonly<Record<MessageStep, MessagesWord>>;

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

const renderOwnerField = (
  message: Message,
  draft: StepDraft,
  { language, roles, type }: MessageScene,
): TemplateResult =>
  html`<label
    >${language.translate('owner')}
    <select
      name="owner"
      aria-invalid=${draft.error !== null}
      aria-describedby="error"
      @change=${(event: Event) => type({ owner: valueOf(event) })}
    >
      <option value="" .selected=${draft.owner === ''}>${language.translate('choose')}</option>
      ${roles
        .filter(({ id }) => id !== message.owner)
        .map(
          ({ id, label }) =>
            html`<option value=${id} .selected=${id === draft.owner}>${textIn(label, language.tag) || id}</option>`,
        )}
    </select>
  </label>`;

const renderReasonField = (draft: StepDraft, { language, type }: MessageScene): TemplateResult =>
  html`<label
    >${language.translate('reason')}
    <small id="help">${language.translate('reasonHelp')}</small>
    <textarea
      name="reason"
      dir="auto"
      maxlength=${longestReason}
      aria-invalid=${draft.error !== null}
      aria-describedby="error help"
      .value=${draft.reason}
      @input=${(event: Event) => type({ reason: valueOf(event) })}
    ></textarea>
  </label>`;

const renderForm = (message: Message, draft: StepDraft, scene: MessageScene): TemplateResult => {
  const { language, send, cancel } = scene;
  const isLegal = legalSteps(message.state).includes(draft.step);
  const submit = (event: Event): void => {
    event.preventDefault();
    send();
  };
  return html`<form novalidate @submit=${submit}>
    ${messageSteps[draft.step].needs === 'owner' ? renderOwnerField(message, draft, scene) : renderReasonField(draft, scene)}
    <p part="error" id="error">
      ${isLegal ? draft.error && language.translate(draft.error) : language.translate('noLonger')}
    </p>
    <div part="steps">
      ${isLegal ? html`<button data-primary>${language.translate(stepWords[draft.step])}</button>` : nothing}
      <button type="button" data-quiet @click=${cancel}>${language.translate('cancel')}</button>
    </div>
  </form>`;
};

const renderSteps = ({ state }: Message, { language, begin }: MessageScene): TemplateResult =>
  html`<div part="steps">
    ${legalSteps(state).map(
      (step, place) =>
        html`<button
          type="button"
          data-step=${step}
          ?data-primary=${place === 0 && step !== 'reopen'}
          @click=${() => begin(step)}
        >
          ${language.translate(stepWords[step])}
        </button>`,
    )}
  </div>`;

const renderPanel = (message: Message, scene: MessageScene): TemplateResult => {
  const { language, roles, draft } = scene;
  return html`<div part="panel" id="panel">
    ${renderAnswers(message, language)}
    <p>${ownerText(message, roles, language)}</p>
    <p dir="auto">${message.reason && language.translate('because', { reason: message.reason })}</p>
    ${draft ? renderForm(message, draft, scene) : renderSteps(message, scene)}
  </div>`;
};

/** A message of the list: a button that says what it is about and how far it has come, and below it, once opened, the message. */
export const renderMessage = (message: Message, scene: MessageScene): TemplateResult => {
  const { language, isOpen, toggle } = scene;
  const [subject, excerpt] = [subjectOf(message, language), excerptOf(message)];
  return html`<li data-message=${message.id}>
    <h4>
      <button
        type="button"
        part="message"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? 'panel' : nothing}
        @click=${toggle}
      >
        <span
          ><bdi>${subject || (excerpt ? '' : language.translate('noWords'))}</bdi>
          ${excerpt ? html`<span part="excerpt" lang=${message.language ?? nothing} dir="auto">${excerpt}</span>` : nothing}</span
        >
        <span part="state" data-state=${message.state}>${language.translate(message.state)}</span>
      </button>
    </h4>
    ${isOpen ? renderPanel(message, scene) : nothing}
  </li>`;
};
