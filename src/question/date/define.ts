import { defineElement } from '../define-element.js';
import { DateElement } from './date-element.js';

defineElement('ics-date', DateElement);

export { DateElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-date': DateElement;
  }
}
