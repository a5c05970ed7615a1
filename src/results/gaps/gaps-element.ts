import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './gaps.js';

/** `<ics-gaps>`: two views of the same, and how far they are apart. */
export class GapsElement extends ChartElement {
  static override readonly layOut = layOut;
}
