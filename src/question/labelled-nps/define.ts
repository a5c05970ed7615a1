import { defineElement } from '../define-element.js';
import { LabelledNpsElement } from './labelled-nps-element.js';

defineElement('ics-labelled-nps', LabelledNpsElement);

export { LabelledNpsElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-labelled-nps': LabelledNpsElement;
  }
}
