import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './promises.js';

/** `<ics-promises>`: what became of promises. */
export class PromisesElement extends ChartElement {
  static override readonly layOut = layOut;
}
