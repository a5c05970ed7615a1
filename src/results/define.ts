/** Registers `<ics-results>`. */
import { ResultsElement } from './results-element.js';

ResultsElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'ics-results': ResultsElement;
  }
}
