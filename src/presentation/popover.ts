import { FloatingFrame } from './floating-frame.js';
import { popoverStyles } from './popover.styles.js';
import type { CreatePresentation } from './presentation.js';

/** A card in a corner, at an edge, or next to an element; where that is missing or off screen, in the corner at the end. */
export const createPopover: CreatePresentation = (scene, words) => {
  const { position, anchor, title } = scene;
  const stand = position === 'anchor' && !anchor ? 'bottom-end' : position;
  return new FloatingFrame(scene, words, { mode: 'popover', sheet: popoverStyles, stand, form: 'card', label: title });
};
