import { defineElement } from '../define-element.js';
import { ConsentElement } from './consent-element.js';

defineElement('ics-consent', ConsentElement);

export { ConsentElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-consent': ConsentElement;
  }
}
