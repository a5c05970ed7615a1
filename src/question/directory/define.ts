import { defineElement } from '../define-element.js';
import { DirectoryElement } from './directory-element.js';

defineElement('ics-directory', DirectoryElement);

export { DirectoryElement };

declare global {
  interface HTMLElementTagNameMap {
    'ics-directory': DirectoryElement;
  }
}
