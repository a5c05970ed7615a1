import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './pareto.js';

/** `<ics-pareto>`: what to mend first. */
export class ParetoElement extends ChartElement {
  static override readonly layOut = layOut;
}
