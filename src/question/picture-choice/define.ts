import { defineElement } from '../define-element.js';
import { PictureChoiceElement } from './picture-choice-element.js';

defineElement('ics-picture-choice', PictureChoiceElement);

export { PictureChoiceElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-picture-choice': PictureChoiceElement;
  }
}
