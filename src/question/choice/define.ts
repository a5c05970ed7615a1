import { defineElement } from '../define-element.js';
import { ChoiceElement } from './choice-element.js';

defineElement('ics-choice', ChoiceElement);

export { ChoiceElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-choice': ChoiceElement;
  }
}
