import { defineElement } from '../../question/define-element.js';
import { ServiceChainElement } from './service-chain-element.js';

defineElement('ics-service-chain', ServiceChainElement);

export { ServiceChainElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-service-chain': ServiceChainElement;
  }
}
