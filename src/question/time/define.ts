import { defineElement } from '../define-element.js';
import { TimeElement } from './time-element.js';

defineElement('ics-time', TimeElement);

export { TimeElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-time': TimeElement;
  }
}
