import { defineElement } from '../define-element.js';
import { MatrixElement } from './matrix-element.js';

defineElement('ics-matrix', MatrixElement);

export { MatrixElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-matrix': MatrixElement;
  }
}
