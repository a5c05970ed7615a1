import { defineElement } from '../../question/define-element.js';
import { HeatmapElement } from './heatmap-element.js';

defineElement('ics-heatmap', HeatmapElement);

export { HeatmapElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-heatmap': HeatmapElement;
  }
}
