import { ChartElement } from '../chart/chart-element.js';
import { layOut } from './flow.js';

/** `<ics-flow>`: how far things got, step by step. */
export class FlowElement extends ChartElement {
  static override readonly layOut = layOut;
}
