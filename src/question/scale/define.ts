import { defineElement } from '../define-element.js';
import { ScaleElement } from './scale-element.js';

defineElement('ics-scale', ScaleElement);

export { ScaleElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-scale': ScaleElement;
  }
}
