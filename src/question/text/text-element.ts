import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TextQuestion } from '../../definition/pulse-definition.js';
import { countGraphemes } from '../graphemes.js';
import { QuestionElement } from '../question-element.js';
import { textMaximum } from './text-maximum.js';

/** From this part of the longest text on, the characters that are left are shown. */
const nearlyFull = 0.9;

/** A line or a field that grows with its text. Nothing is cut off: a text that is too long says by how much. */
export class TextElement extends QuestionElement {
  declare question: TextQuestion;

  protected override get control(): 'field' {
    return 'field';
  }

  /** A measure asks not to name anybody, unless its author gives other help; a message may be about a person. */
  protected override get help(): string {
    return super.help || (this.scope.definition.kind === 'message' ? '' : this.say('noNames'));
  }

  protected override take(input: HTMLInputElement): void {
    this.answer(input.value.trim() || null);
  }

  protected override renderControl(): TemplateResult {
    const { name, question, notes, invalid } = this;
    const text = (this.value as string | null) ?? '';
    const placeholder = question.placeholder ?? nothing;
    return html`${
        question.length === 'short'
          ? html`<input
              part="input"
              type="text"
              autocomplete="off"
              aria-labelledby="${name}-legend"
              aria-describedby=${notes}
              aria-invalid=${invalid}
              placeholder=${placeholder}
            />`
          : html`<textarea
              part="input"
              rows=${(3 + text.length / 60) | 0}
              aria-labelledby="${name}-legend"
              aria-describedby=${notes}
              aria-invalid=${invalid}
              placeholder=${placeholder}
            ></textarea>`
      }
      <p part="count" role="status">${this.#count(text)}</p>`;
  }

  #count(text: string): string {
    const maximum = textMaximum(this.question);
    // Characters are never more than UTF-16 units: most texts need no counting.
    const left = maximum - (text.length < maximum * nearlyFull ? 0 : countGraphemes(text));
    return left > maximum - maximum * nearlyFull
      ? ''
      : this.language.translate(left < 0 ? 'tooLong' : 'charactersLeft', { n: Math.abs(left) });
  }
}
