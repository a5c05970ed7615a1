import { html, type TemplateResult } from 'lit/html.js';
import type { RatingQuestion } from '../../definition/pulse-definition.js';
import type { MessageKey } from '../../i18n/messages.js';
import { QuestionElement } from '../question-element.js';
import { ratingPoints } from './rating-points.js';
import { face, star } from './rating-symbols.js';
import { ratingStyles } from './rating.styles.js';

/** More numbers than these take two rows where there is little room. */
const mostInRow = 6;

/** Stars, numbers or faces; each point has its words in sight. */
export class RatingElement extends QuestionElement {
  static override sheet: string = ratingStyles;

  declare question: RatingQuestion;

  protected override get ends(): readonly [low: string, high: string] | undefined {
    return this.question.endLabels;
  }

  protected override renderControl(): TemplateResult {
    const { symbol = 'stars' } = this.question;
    const points = ratingPoints(this.question);
    const layout =
      symbol !== 'numbers'
        ? `cells symbols ${symbol}`
        : this.question.labels
          ? 'cells'
          : points.length > mostInRow
            ? 'points'
            : 'points few';
    return html`<div part="options" class=${layout}>
      ${points.map(point => this.renderOption(point, this.#label(point)))}
    </div>`;
  }

  #label(point: number): unknown {
    const { symbol, labels = [] } = this.question;
    const own = labels.find(({ value }) => value === point)?.label;
    switch (symbol) {
      case 'numbers':
        return own ? `${point} ${own}` : point;
      case 'faces':
        return [face(point), own ?? this.say(`faces${point}` as MessageKey)];
      default:
        return [star(), own ?? this.language.translate('ratingPoint', { n: point })];
    }
  }
}
