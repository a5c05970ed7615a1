import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './response-rates.js';

/** `<ics-response-rates>`: who was invited, and who answered. */
export class ResponseRatesElement extends ChartElement {
  static override readonly layOut = layOut;
}
