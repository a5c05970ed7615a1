import { defineElement } from '../define-element.js';
import { SliderElement } from './slider-element.js';

defineElement('ics-slider', SliderElement);

export { SliderElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-slider': SliderElement;
  }
}
