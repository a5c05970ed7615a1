import { defineElement } from '../../question/define-element.js';
import { ServiceMapElement } from './service-map-element.js';

defineElement('ics-service-map', ServiceMapElement);

export { ServiceMapElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-service-map': ServiceMapElement;
  }
}
