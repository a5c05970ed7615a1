import { html, type CSSResult, type TemplateResult } from 'lit';
import type { RatingQuestion } from '../../definition/pulse-definition.js';
import type { MessageKey } from '../../i18n/messages.js';
import { QuestionElement } from '../question-element.js';
import { ratingPoints } from './rating-points.js';
import { face, star } from './rating-symbols.js';
import { ratingStyles } from './rating.styles.js';

/** Stars, numbers or faces; each point has its words in sight. */
export class RatingElement extends QuestionElement {
  static override sheet: CSSResult = ratingStyles;

  declare question: RatingQuestion;

  protected override get ends(): readonly [low: string, high: string] | undefined {
    return this.question.endLabels;
  }

  protected override renderControl(): TemplateResult {
    const { symbol = 'stars' } = this.question;
    const layout = symbol === 'numbers' ? 'points' : `cells symbols ${symbol}`;
    return html`<div part="options" class=${layout}>
      ${ratingPoints(this.question).map(point => this.renderOption(point, this.#label(point)))}
    </div>`;
  }

  #label(point: number): unknown {
    switch (this.question.symbol) {
      case 'numbers':
        return point;
      case 'faces':
        return [face(point), this.say(`faces${point}` as MessageKey)];
      default:
        return [star(), this.language.translate('ratingPoint', { n: point })];
    }
  }
}
