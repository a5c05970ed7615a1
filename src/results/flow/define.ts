import { defineElement } from '../../question/define-element.js';
import { FlowElement } from './flow-element.js';

defineElement('ics-flow', FlowElement);

export { FlowElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-flow': FlowElement;
  }
}
