import { html, nothing, type TemplateResult } from 'lit/html.js';
import { inlineText } from '../inline-text.js';
import { QuestionElement } from '../question-element.js';

/** Something to read between questions. */
export class StatementElement extends QuestionElement {
  /** Nothing here can be changed. */
  protected override take(): void {}

  protected override renderControl(): TemplateResult {
    const { title, help } = this.question;
    return html`<p part="legend" tabindex="-1">${inlineText(title)}</p>
      ${help ? html`<p part="help">${inlineText(help)}</p>` : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`<div part="statement">${this.renderControl()}</div>`;
  }
}
