import { FloatingFrame } from './floating-frame.js';
import type { CreatePresentation } from './presentation.js';
import { sideTabStyles } from './side-tab.styles.js';

/** A tab at the inline end edge that the person opens and closes; it can be put away too. */
export const createSideTab: CreatePresentation = (scene, words) =>
  new FloatingFrame(scene, words, {
    mode: 'side-tab',
    sheet: sideTabStyles,
    stand: 'end',
    form: 'small',
    label: scene.title,
  });
