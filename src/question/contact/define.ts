import { defineElement } from '../define-element.js';
import { ContactElement } from './contact-element.js';

defineElement('ics-contact', ContactElement);

export { ContactElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-contact': ContactElement;
  }
}
