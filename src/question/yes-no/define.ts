import { defineElement } from '../define-element.js';
import { YesNoElement } from './yes-no-element.js';

defineElement('ics-yes-no', YesNoElement);

export { YesNoElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-yes-no': YesNoElement;
  }
}
