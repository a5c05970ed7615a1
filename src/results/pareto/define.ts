import { defineElement } from '../../question/define-element.js';
import { ParetoElement } from './pareto-element.js';

defineElement('ics-pareto', ParetoElement);

export { ParetoElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-pareto': ParetoElement;
  }
}
