import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './trend.js';

/** `<ics-trend>`: what has changed from wave to wave. */
export class TrendElement extends ChartElement {
  static override readonly layOut = layOut;
}
