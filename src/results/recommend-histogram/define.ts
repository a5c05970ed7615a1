import { defineElement } from '../../question/define-element.js';
import { RecommendHistogramElement } from './recommend-histogram-element.js';

defineElement('ics-recommend-histogram', RecommendHistogramElement);

export { RecommendHistogramElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-recommend-histogram': RecommendHistogramElement;
  }
}
