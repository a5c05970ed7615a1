import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './recommend-histogram.js';

/** `<ics-recommend-histogram>`: answers 0 to 10 and the recommend score. */
export class RecommendHistogramElement extends ChartElement {
  static override readonly layOut = layOut;
}
