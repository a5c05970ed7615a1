import { defineElement } from '../define-element.js';
import { NpsElement } from './nps-element.js';

defineElement('ics-nps', NpsElement);

export { NpsElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-nps': NpsElement;
  }
}
