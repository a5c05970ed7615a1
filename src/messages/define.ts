/** Registers `<ics-messages>`. */
import { MessagesElement } from './messages-element.js';

MessagesElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'ics-messages': MessagesElement;
  }
}
