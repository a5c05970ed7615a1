import { defineElement } from '../define-element.js';
import { NumberElement } from './number-element.js';

defineElement('ics-number', NumberElement);

export { NumberElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-number': NumberElement;
  }
}
