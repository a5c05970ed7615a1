import { defineElement } from '../define-element.js';
import { RankingElement } from './ranking-element.js';

defineElement('ics-ranking', RankingElement);

export { RankingElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-ranking': RankingElement;
  }
}
