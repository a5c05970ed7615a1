import { defineElement } from '../../question/define-element.js';
import { CommentsElement } from './comments-element.js';

defineElement('ics-comments', CommentsElement);

export { CommentsElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-comments': CommentsElement;
  }
}
