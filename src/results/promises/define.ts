import { defineElement } from '../../question/define-element.js';
import { PromisesElement } from './promises-element.js';

defineElement('ics-promises', PromisesElement);

export { PromisesElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-promises': PromisesElement;
  }
}
