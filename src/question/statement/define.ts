import { defineElement } from '../define-element.js';
import { StatementElement } from './statement-element.js';

defineElement('ics-statement', StatementElement);

export { StatementElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-statement': StatementElement;
  }
}
