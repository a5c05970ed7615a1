import { html, type TemplateResult } from 'lit/html.js';
import { NpsElement } from '../nps/nps-element.js';
import { labelledNpsStyles } from './labelled-nps.styles.js';

/** The contract has them too; taking them from there would make every pulse fetch one more file. */
const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * 0 to 10 with words beside some of the numbers: one below the other, or where the author
 * says so and there is room in a row, for which words have to be short.
 */
export class LabelledNpsElement extends NpsElement {
  static override sheet: string = labelledNpsStyles;

  /** Ends that are called something need no words below them. */
  protected override get ends(): readonly [low: string, high: string] | undefined {
    const { endLabels } = this.question;
    return endLabels ?? (this.#label(0) && this.#label(10) ? undefined : super.ends);
  }

  protected override renderControl(): TemplateResult {
    return html`<div part="options" class="labelled">
      ${points.map(point => this.renderOption(point, html`<b>${point}</b> ${this.#label(point)}`))}
    </div>`;
  }

  #label(point: number): string {
    return this.question.labels?.find(({ value }) => value === point)?.label ?? '';
  }
}
