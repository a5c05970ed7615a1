import { defineElement } from '../define-element.js';
import { DropdownElement } from './dropdown-element.js';

defineElement('ics-dropdown', DropdownElement);

export { DropdownElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-dropdown': DropdownElement;
  }
}
