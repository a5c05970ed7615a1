import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './service-chain.js';

/** `<ics-service-chain>`: who needs whom, in layers. */
export class ServiceChainElement extends ChartElement {
  static override readonly layOut = layOut;
}
