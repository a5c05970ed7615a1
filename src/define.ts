/** Registers `<ics-pulse>`. */
import { PulseElement } from './view/pulse-element.js';

PulseElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'ics-pulse': PulseElement;
  }
}
