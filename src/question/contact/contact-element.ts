import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ContactField, ContactQuestion } from '../../definition/pulse-definition.js';
import { inlineText } from '../inline-text.js';
import { FurtherQuestionElement } from '../further-question-element.js';
import { contactStyles } from './contact.styles.js';

/** How each detail is asked for: its word, and what a browser knows it by. */
const fieldsOf = {
  name: { word: 'contactName', type: 'text', autocomplete: 'name' },
  email: { word: 'contactEmail', type: 'email', autocomplete: 'email' },
  phone: { word: 'contactPhone', type: 'tel', autocomplete: 'tel' },
} as const;

/** A native box beside the words of the consent; fields for the details once it is ticked, which go away with the tick. */
export class ContactElement extends FurtherQuestionElement {
  static override sheet: string = contactStyles;

  declare question: ContactQuestion;

  protected override get control(): 'checkbox' {
    return 'checkbox';
  }

  protected override take(input: HTMLInputElement): void {
    const field = input.dataset['field'];
    if (!field) return this.answer(input.checked ? {} : null);
    const { [field]: _, ...others } = this.#details;
    const text = input.value.trim();
    this.answer(text ? { ...others, [field]: text } : others);
  }

  protected override fieldText(input: HTMLInputElement): string {
    const text = this.#details[input.dataset['field'] ?? ''] ?? '';
    return input.value.trim() === text ? input.value : text;
  }

  protected override renderControl(): TemplateResult {
    const { fields = ['name', 'email'], label } = this.question;
    return html`<div part="options">
      <label part="option"
        ><input part="input" type="checkbox" value="" /><span
          >${label ? inlineText(label) : this.word('mayContact')}</span
        ></label
      >
      ${this.value === null ? nothing : html`<div class="contact">${fields.map(field => this.#renderField(field))}</div>`}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const [box, ...fields] = this.querySelectorAll<HTMLInputElement>('[part=control] input');
    box!.checked = this.value !== null;
    for (const field of [box!, ...fields]) field.ariaInvalid = this.issue ? 'true' : null;
  }

  get #details(): Readonly<Record<string, string>> {
    return (this.value ?? {}) as Readonly<Record<string, string>>;
  }

  #renderField(field: ContactField): TemplateResult {
    const { word, type, autocomplete } = fieldsOf[field];
    return html`<label
      ><span>${this.word(word)}</span><input part="input" type=${type} autocomplete=${autocomplete} data-field=${field}
    /></label>`;
  }
}
