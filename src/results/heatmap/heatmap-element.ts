import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './heatmap.js';

/** `<ics-heatmap>`: teams and dimensions, coloured by the distance to the average. */
export class HeatmapElement extends ChartElement {
  static override readonly layOut = layOut;
}
