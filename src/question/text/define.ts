import { defineElement } from '../define-element.js';
import { TextElement } from './text-element.js';

defineElement('ics-text', TextElement);

export { TextElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-text': TextElement;
  }
}
