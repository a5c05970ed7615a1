import { defineElement } from '../define-element.js';
import { RatingElement } from './rating-element.js';

defineElement('ics-rating', RatingElement);

export { RatingElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-rating': RatingElement;
  }
}
