import { defineElement } from '../define-element.js';
import { MultiChoiceElement } from './multi-choice-element.js';

defineElement('ics-multi-choice', MultiChoiceElement);

export { MultiChoiceElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-multi-choice': MultiChoiceElement;
  }
}
