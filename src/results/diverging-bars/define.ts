import { defineElement } from '../../question/define-element.js';
import { DivergingBarsElement } from './diverging-bars-element.js';

defineElement('ics-diverging-bars', DivergingBarsElement);

export { DivergingBarsElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-diverging-bars': DivergingBarsElement;
  }
}
