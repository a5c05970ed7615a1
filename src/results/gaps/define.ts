import { defineElement } from '../../question/define-element.js';
import { GapsElement } from './gaps-element.js';

defineElement('ics-gaps', GapsElement);

export { GapsElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-gaps': GapsElement;
  }
}
