import { defineElement } from '../../question/define-element.js';
import { TrendElement } from './trend-element.js';

defineElement('ics-trend', TrendElement);

export { TrendElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-trend': TrendElement;
  }
}
