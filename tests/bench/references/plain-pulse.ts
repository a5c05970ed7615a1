/** A custom element without any library: it shows the three questions and posts them, and does nothing else. */
import { changes, questionNames, recommendScores, titles, type QuestionName } from './questions.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; padding: 20px; border: 1px solid; border-radius: 10px; }
  fieldset { border: 0; margin: 0; padding: 0; }
  legend { font-weight: 600; margin-block-end: 12px; }
  .row { display: flex; gap: 8px; }
  label { display: block; padding: 8px; }
  button { margin-block-start: 20px; padding: 8px 16px; }
`);

const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const radio = (name: QuestionName, value: string, label: string): HTMLElement =>
  make('label', {}, make('input', { type: 'radio', name, value }), label);

const controls: Readonly<Record<QuestionName, () => HTMLElement>> = {
  score: () =>
    make('div', { className: 'row' }, ...recommendScores.map(score => radio('score', String(score), String(score)))),
  why: () => make('div', {}, ...changes.map(([value, label]) => radio('why', value, label))),
  comment: () => make('textarea', { name: 'comment', ariaLabel: titles.comment }),
};

class PlainPulse extends HTMLElement {
  readonly #answers: Record<string, string> = {};
  #position = 0;

  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.#show();
  }

  #show(): void {
    const name = questionNames[this.#position];
    const root = this.shadowRoot;
    if (!root) return;
    if (!name) {
      root.replaceChildren(make('p', { role: 'status' }, 'Sent. Thank you.'));
      return;
    }
    const fieldset = make('fieldset', {}, make('legend', {}, titles[name]), controls[name]());
    fieldset.addEventListener('input', event => {
      this.#answers[name] = (event.target as HTMLInputElement).value;
    });
    const isLast = this.#position === questionNames.length - 1;
    const button = make('button', { type: 'button' }, isLast ? 'Send' : 'Next');
    button.addEventListener('click', () => void this.#advance(isLast));
    root.replaceChildren(fieldset, button);
  }

  async #advance(isLast: boolean): Promise<void> {
    if (isLast) {
      const headers = { 'content-type': 'application/json' };
      await fetch('/api/responses', { method: 'POST', headers, body: JSON.stringify(this.#answers) });
    }
    this.#position += 1;
    this.#show();
  }
}

customElements.define('plain-pulse', PlainPulse);
