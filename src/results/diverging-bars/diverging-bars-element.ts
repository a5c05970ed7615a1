import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './diverging-bars.js';

/** `<ics-diverging-bars>`: questions on a scale, from unfavourable to favourable. */
export class DivergingBarsElement extends ChartElement {
  static override readonly layOut = layOut;
}
