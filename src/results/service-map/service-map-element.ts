import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './service-map.js';

/** `<ics-service-map>`: who rates whom, and how others see each team. */
export class ServiceMapElement extends ChartElement {
  static override readonly layOut = layOut;
}
