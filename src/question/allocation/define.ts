import { defineElement } from '../define-element.js';
import { AllocationElement } from './allocation-element.js';

defineElement('ics-allocation', AllocationElement);

export { AllocationElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-allocation': AllocationElement;
  }
}
