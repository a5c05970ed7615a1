import { defineElement } from '../../question/define-element.js';
import { ResponseRatesElement } from './response-rates-element.js';

defineElement('ics-response-rates', ResponseRatesElement);

export { ResponseRatesElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-response-rates': ResponseRatesElement;
  }
}
