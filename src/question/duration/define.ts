import { defineElement } from '../define-element.js';
import { DurationElement } from './duration-element.js';

defineElement('ics-duration', DurationElement);

export { DurationElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-duration': DurationElement;
  }
}
